package vn.thutuc.reform.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thutuc.reform.comparison.Comparison;
import vn.thutuc.reform.comparison.Effect;
import vn.thutuc.reform.comparison.Outcome;
import vn.thutuc.reform.ledger.Forecast;
import vn.thutuc.simulation.Estimate;

/** What a study says of its variant, as it will be held against what comes of it. */
final class Foretold {

  private static final double LEVEL = 0.95;

  private static final List<String> FIGURES =
      List.of(
          "cycle_time_mean",
          "cycle_time_p50",
          "cycle_time_p95",
          "sla_breach_share",
          "staff_work_mean",
          "people_cost_mean",
          "cost_mean");

  private Foretold() {}

  /**
   * @param day on which it was worked out
   */
  static Forecast.Content of(StudyPlan plan, Comparison comparison, LocalDate day) {
    Outcome outcome = comparison.outcomes().get(0);
    List<Forecast.Figure> figures = new ArrayList<>();
    for (String name : FIGURES) {
      Effect effect = outcome.effects().get(name);
      if (effect != null) {
        Estimate found = effect.variant();
        figures.add(new Forecast.Figure(name, found.low(LEVEL), found.mean(), found.high(LEVEL)));
      }
    }
    return Forecast.Content.ofFigures(
        day,
        figures,
        new Forecast.Made(
            comparison.seed(),
            comparison.replications(),
            comparison.cases(),
            outcome.parametersHash(),
            plan.origin().name()));
  }
}
