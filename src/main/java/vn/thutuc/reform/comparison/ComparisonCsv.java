package vn.thutuc.reform.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.thutuc.simulation.Estimate;

/** A comparison as a table: one line for each figure of each variant. */
public final class ComparisonCsv {

  private static final String HEAD =
      "variant,bundle,parameters_sha256,seed,replications,figure,base,variant_value,difference,"
          + "low95,high95,p,p_holm,base_low95,base_high95,variant_low95,variant_high95";

  private ComparisonCsv() {}

  public static List<String> lines(Comparison comparison) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    TimesJson times = TimesJson.of(comparison);
    for (Outcome outcome : comparison.outcomes()) {
      outcome.effects().forEach((name, e) -> lines.add(line(comparison, outcome, name, e)));
      times.bins().forEach((kind, bins) -> lines.addAll(within(comparison, outcome, kind, bins)));
    }
    return lines;
  }

  /** The share of all cases that took at most so many seconds; without an interval. */
  private static List<String> within(Comparison all, Outcome outcome, String kind, Bins bins) {
    String figure = kind.equals("working") ? "working_cycle_time_within@" : "cycle_time_within@";
    return bins.ends().stream()
        .map(
            end -> {
              double base = TimesJson.spread(all.lived().times(), kind).shareUpTo(end);
              double after = TimesJson.spread(outcome.lived().times(), kind).shareUpTo(end);
              return begin(all, outcome, figure + Math.round(end))
                  + ","
                  + String.join(",", CsvCell.of(base), CsvCell.of(after), CsvCell.of(after - base))
                  + ",".repeat(8);
            })
        .toList();
  }

  private static String begin(Comparison all, Outcome outcome, String figure) {
    return String.join(
        ",",
        CsvCell.of(outcome.variant().id()),
        outcome.variant().bundle().hash().brief(),
        outcome.parametersHash().substring(0, 12),
        String.valueOf(all.seed()),
        String.valueOf(all.replications()),
        CsvCell.of(figure));
  }

  private static String line(Comparison all, Outcome outcome, String name, Effect effect) {
    Estimate difference = effect.difference();
    return String.join(
        ",",
        begin(all, outcome, name),
        CsvCell.of(effect.base().mean()),
        CsvCell.of(effect.variant().mean()),
        CsvCell.of(difference.mean()),
        CsvCell.of(difference.low(0.95)),
        CsvCell.of(difference.high(0.95)),
        CsvCell.of(difference.pValue()),
        CsvCell.of(effect.adjusted()),
        CsvCell.of(effect.base().low(0.95)),
        CsvCell.of(effect.base().high(0.95)),
        CsvCell.of(effect.variant().low(0.95)),
        CsvCell.of(effect.variant().high(0.95)));
  }
}
