package vn.thutuc.reform.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thutuc.reform.comparison.Comparison;
import vn.thutuc.reform.comparison.Effect;
import vn.thutuc.reform.comparison.Outcome;
import vn.thutuc.reform.comparison.Savings;
import vn.thutuc.reform.cost.Target;
import vn.thutuc.simulation.Estimate;

/** A comparison as lines for people. */
final class CompareAnswer {

  private static final double LEVEL = 0.95;
  private static final double DAY = 86_400;
  private static final double HOUR = 3_600;

  private final Comparison comparison;
  private final double onTime;
  private final ReformWords words;
  private final List<String> lines = new ArrayList<>();

  CompareAnswer(Comparison comparison, double onTime, ReformWords words) {
    this.comparison = comparison;
    this.onTime = onTime;
    this.words = words;
  }

  List<String> lines() {
    lines.add(
        words.of(
            "head",
            comparison.base().bundle().key().value(),
            String.valueOf(comparison.replications()),
            String.valueOf(comparison.cases()),
            String.valueOf(comparison.seed())));
    comparison.warnings().forEach(each -> lines.add(words.of("warning", "base", each.path())));
    comparison.outcomes().forEach(this::variant);
    lines.add("");
    lines.add(
        words.of(
            "repeat",
            comparison.base().bundle().hash().brief(),
            brief(comparison.parametersHash())));
    comparison
        .outcomes()
        .forEach(
            each ->
                lines.add(
                    "  "
                        + each.variant().id()
                        + ": "
                        + each.variant().bundle().hash().brief()
                        + " "
                        + brief(each.parametersHash())));
    return lines;
  }

  private static String brief(String hash) {
    return hash.substring(0, 12);
  }

  private void variant(Outcome outcome) {
    lines.add("");
    lines.add(words.of("variant", words.of(outcome.variant().name()), outcome.variant().id()));
    outcome.variant().sentences().forEach(each -> lines.add("  - " + words.of(each)));
    outcome.variant().laws().forEach(each -> lines.add("  ! " + words.of("amend", words.of(each))));
    outcome
        .warnings()
        .forEach(
            each -> lines.add("  ! " + words.of("warning", outcome.variant().id(), each.path())));
    lines.add(
        String.format(
            Locale.ROOT,
            "  %-38s %12s %12s  %s",
            "",
            words.of("base"),
            words.of("after"),
            words.of("difference")));
    row("cycle_time_mean", outcome, DAY);
    row("cycle_time_p50", outcome, DAY);
    row("cycle_time_p95", outcome, DAY);
    row("wait_mean", outcome, DAY);
    row("sla_breach_share", outcome, 0.01);
    row("staff_work_mean", outcome, HOUR);
    row("cost_mean", outcome, 1);
    row("people_cost_mean", outcome, 1);
    money(outcome);
    targets(outcome);
    table("steps", "time_mean.", HOUR, outcome);
    table("pools", "utilisation.", 0.01, outcome);
  }

  private void row(String name, Outcome outcome, double unit) {
    Effect effect = outcome.effects().get(name);
    if (effect != null) {
      lines.add(row(words.of("figure." + name), effect, unit));
    }
  }

  private static String row(String label, Effect effect, double unit) {
    Estimate difference = effect.difference();
    String format =
        unit == 1
            ? "  %-38s %,12.0f %,12.0f  %+,.0f [%+,.0f; %+,.0f]%s"
            : "  %-38s %12.2f %12.2f  %+.2f [%+.2f; %+.2f]%s";
    return String.format(
        Locale.ROOT,
        format,
        label,
        effect.base().mean() / unit,
        effect.variant().mean() / unit,
        difference.mean() / unit,
        difference.low(LEVEL) / unit,
        difference.high(LEVEL) / unit,
        effect.adjusted() < 0.05 ? " *" : "");
  }

  private void money(Outcome outcome) {
    Savings savings = outcome.savings();
    if (savings == null) {
      return;
    }
    lines.add("  " + words.of("saved.people", amount(savings.peoplePerYear())));
    lines.add("  " + words.of("saved.state", amount(savings.statePerYear())));
    if (savings.investment() > 0) {
      Estimate saved = savings.statePerYear();
      String told =
          saved.mean() > 0
              ? words.of(
                  "break-even",
                  years(savings, saved.mean()),
                  years(savings, saved.high(LEVEL)),
                  years(savings, saved.low(LEVEL)))
              : words.of("break-even.never");
      lines.add("  " + told);
    }
  }

  private String years(Savings savings, double saved) {
    double years = savings.breakEvenYears(saved);
    return Double.isFinite(years) ? String.format(Locale.ROOT, "%.1f", years) : words.of("never");
  }

  private static String amount(Estimate estimate) {
    return String.format(
        Locale.ROOT,
        "%,.0f [%,.0f; %,.0f]",
        estimate.mean(),
        estimate.low(LEVEL),
        estimate.high(LEVEL));
  }

  private void targets(Outcome outcome) {
    Effect late = outcome.effects().get("sla_breach_share");
    if (late != null) {
      Estimate share =
          new Estimate(late.variant().replications().stream().map(each -> 1 - each).toList());
      target("target.on-time", share, onTime);
      lines.add(
          "  "
              + words.of(
                  "points", String.format(Locale.ROOT, "%.2f", Target.points(share.mean()))));
    }
    Savings savings = outcome.savings();
    if (savings != null) {
      target("target.cost", savings.share(), Target.COST_CUT);
    }
  }

  private void target(String key, @Nullable Estimate figure, double wanted) {
    if (figure != null) {
      String verdict = words.of("verdict." + Target.atLeast(figure, wanted).name());
      lines.add("  " + words.of(key, percent(figure.mean()), percent(wanted), verdict));
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }

  private void table(String key, String prefix, double unit, Outcome outcome) {
    lines.add("  " + words.of(key));
    outcome
        .effects()
        .forEach(
            (name, effect) -> {
              boolean said = effect.base().mean() != 0 || effect.variant().mean() != 0;
              if (name.startsWith(prefix) && said) {
                lines.add("  " + row("  " + name.substring(prefix.length()), effect, unit));
              }
            });
  }
}
