package vn.thutuc.reform.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.reform.cost.Target;
import vn.thutuc.simulation.Estimate;

/** A comparison for machines, with all one needs to repeat it. */
public final class ComparisonJson {

  private static final JsonMapper JSON = new JsonMapper();

  private ComparisonJson() {}

  public static String write(Comparison comparison, double onTime) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("seed", comparison.seed());
    told.put("replications", comparison.replications());
    told.put("cases", comparison.cases());
    TimesJson times = TimesJson.of(comparison);
    told.put("distributions", times.told());
    Map<String, Object> base = variant(comparison.base(), comparison.parametersHash());
    base.put("steps", comparison.lived().steps());
    base.put("times", times.of(comparison.lived().times()));
    told.put("base", base);
    told.put("warnings", comparison.warnings());
    List<Object> variants = new ArrayList<>();
    comparison.outcomes().forEach(outcome -> variants.add(outcome(outcome, onTime, times)));
    told.put("variants", variants);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told);
  }

  private static Map<String, Object> variant(Variant variant, String hash) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", variant.id());
    told.put("name", FigureJson.of(variant.name()));
    told.put("procedure", variant.bundle().key().value());
    told.put("bundle", variant.bundle().hash().hex());
    told.put("parameters_sha256", hash);
    told.put("parameters", variant.parameters());
    told.put("changes", variant.sentences().stream().map(FigureJson::of).toList());
    told.put("laws_to_amend", variant.laws().stream().map(FigureJson::of).toList());
    return told;
  }

  private static Map<String, Object> outcome(Outcome outcome, double onTime, TimesJson times) {
    Map<String, Object> told = variant(outcome.variant(), outcome.parametersHash());
    told.put("warnings", outcome.warnings());
    Map<String, Object> metrics = new LinkedHashMap<>();
    outcome.effects().forEach((name, effect) -> metrics.put(name, FigureJson.of(effect)));
    told.put("metrics", metrics);
    told.put("steps", outcome.lived().steps());
    told.put("times", times.of(outcome.lived().times()));
    Map<String, Object> targets = new LinkedHashMap<>();
    Effect late = outcome.effects().get("sla_breach_share");
    if (late != null) {
      Estimate share = Figures.map(late.variant(), each -> 1 - each);
      targets.put("on_time", target(share, onTime));
      targets.put("index_766_2_1_points", Target.points(share.mean()));
      targets.put("index_766", index(late, outcome.effects().get("sla_used_mean")));
    }
    Savings savings = outcome.savings();
    if (savings != null) {
      told.put("cost", cost(savings));
      targets.put("cost_cut", target(savings.share(), Target.COST_CUT));
    }
    told.put("targets", targets);
    return told;
  }

  private static Map<String, Object> target(Estimate figure, double wanted) {
    Map<String, Object> told = new LinkedHashMap<>(FigureJson.of(figure));
    told.put("wanted", wanted);
    told.put("verdict", Target.atLeast(figure, wanted).name());
    return told;
  }

  /** The parts of Decision 766/QĐ-TTg that depend on time, before and after. */
  private static Map<String, Object> index(Effect late, @Nullable Effect used) {
    Map<String, Object> told = new LinkedHashMap<>();
    double before = 1 - late.base().mean();
    double after = 1 - late.variant().mean();
    told.put("2.1", List.of(Target.points(before), Target.points(after)));
    if (used != null) {
      told.put("2.2", List.of(used.base().mean(), used.variant().mean()));
    }
    told.put("5.4_at_most", List.of(Target.mostPleased(before), Target.mostPleased(after)));
    return told;
  }

  private static Map<String, Object> cost(Savings savings) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("people_per_dossier", FigureJson.of(savings.people()));
    told.put("state_per_dossier", FigureJson.of(savings.state()));
    told.put("dossiers_per_year", savings.dossiersPerYear());
    told.put("people_saved_per_year", FigureJson.of(savings.peoplePerYear()));
    told.put("state_saved_per_year", FigureJson.of(savings.statePerYear()));
    told.put("investment", savings.investment());
    Estimate saved = savings.statePerYear();
    told.put("break_even_years", years(savings, saved.mean()));
    if (saved.replications().size() > 1) {
      told.put(
          "break_even_ci95",
          List.of(years(savings, saved.high(0.95)), years(savings, saved.low(0.95))));
    }
    return told;
  }

  private static Object years(Savings savings, double saved) {
    double years = savings.breakEvenYears(saved);
    return Double.isFinite(years) ? years : "never";
  }
}
