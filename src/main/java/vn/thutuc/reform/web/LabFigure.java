package vn.thutuc.reform.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure of the whole procedure.
 *
 * @param key the last part of its message keys
 * @param metric its name in a report
 */
record LabFigure(String key, String metric, LabUnit unit) {

  private static final Set<String> BRIEF = Set.of("mean", "late", "staff", "people");

  private static final List<LabFigure> WHOLE =
      List.of(
          new LabFigure("median", "cycle_time_p50", LabUnit.DAYS),
          new LabFigure("mean", "cycle_time_mean", LabUnit.DAYS),
          new LabFigure("p95", "cycle_time_p95", LabUnit.DAYS),
          new LabFigure("late", "sla_breach_share", LabUnit.PERCENT),
          new LabFigure("staff", "staff_work_mean", LabUnit.HOURS),
          new LabFigure("people", "people_cost_mean", LabUnit.DONG),
          new LabFigure("state", "cost_mean", LabUnit.DONG));

  /** The one of that name in a report. */
  static Optional<LabFigure> named(String metric) {
    return WHOLE.stream().filter(figure -> figure.metric().equals(metric)).findFirst();
  }

  /** Whether it is told where there is room for a few only. */
  boolean isTold() {
    return BRIEF.contains(key);
  }

  /** Those worth saying first. */
  static List<LabFigure> ofTheWhole() {
    return WHOLE;
  }
}
