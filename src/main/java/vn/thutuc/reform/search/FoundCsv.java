package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thutuc.reform.comparison.CsvCell;
import vn.thutuc.reform.comparison.Effect;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.Estimate;

/** What was found as a table: one line for each figure of each candidate. */
public final class FoundCsv {

  private static final String HEAD =
      "candidate,changes,verdict,beaten_by,posts,laws_to_amend,queue_grows,seed,replications,"
          + "figure,base,candidate_value,difference,low95,high95,p_holm";

  private FoundCsv() {}

  /**
   * @param language of the sentences, {@code vi} or {@code en}
   */
  public static List<String> lines(Found found, String language) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (Tried tried : found.tried()) {
      String about = about(found, tried, language);
      tried.effects().forEach((name, effect) -> lines.add(about + line(name, effect)));
    }
    return lines;
  }

  private static String about(Found found, Tried tried, String language) {
    return String.join(
        ",",
        // quoted, or a spreadsheet takes 3+17 for twenty
        "\"" + tried.id() + "\"",
        CsvCell.of(joined(tried.sentences(), language)),
        tried.verdict().name(),
        tried.by() == null ? "" : "\"" + tried.by() + "\"",
        String.valueOf(tried.posts()),
        CsvCell.of(joined(tried.laws(), language)),
        String.valueOf(!tried.warnings().isEmpty()),
        String.valueOf(found.seed()),
        String.valueOf(tried.replications()),
        "");
  }

  private static String joined(List<Text> texts, String language) {
    return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
  }

  private static String line(String name, Effect effect) {
    Estimate difference = effect.difference();
    return String.join(
        ",",
        CsvCell.of(name),
        CsvCell.of(effect.base().mean()),
        CsvCell.of(effect.variant().mean()),
        CsvCell.of(difference.mean()),
        CsvCell.of(difference.low(0.95)),
        CsvCell.of(difference.high(0.95)),
        CsvCell.of(effect.adjusted()));
  }
}
