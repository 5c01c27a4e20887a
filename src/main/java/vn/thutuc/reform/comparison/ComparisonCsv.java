package vn.thutuc.reform.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.thutuc.simulation.Estimate;

/** A comparison as a table: one line for each figure of each variant. */
public final class ComparisonCsv {

  private static final String HEAD =
      "variant,bundle,parameters_sha256,seed,replications,figure,base,variant_value,difference,"
          + "low95,high95,p,p_holm";

  private ComparisonCsv() {}

  public static List<String> lines(Comparison comparison) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (Outcome outcome : comparison.outcomes()) {
      outcome.effects().forEach((name, e) -> lines.add(line(comparison, outcome, name, e)));
    }
    return lines;
  }

  private static String line(Comparison all, Outcome outcome, String name, Effect effect) {
    Estimate difference = effect.difference();
    return String.join(
        ",",
        CsvCell.of(outcome.variant().id()),
        outcome.variant().bundle().hash().brief(),
        outcome.parametersHash().substring(0, 12),
        String.valueOf(all.seed()),
        String.valueOf(all.replications()),
        CsvCell.of(name),
        CsvCell.of(effect.base().mean()),
        CsvCell.of(effect.variant().mean()),
        CsvCell.of(difference.mean()),
        CsvCell.of(difference.low(0.95)),
        CsvCell.of(difference.high(0.95)),
        CsvCell.of(difference.pValue()),
        CsvCell.of(effect.adjusted()));
  }
}
