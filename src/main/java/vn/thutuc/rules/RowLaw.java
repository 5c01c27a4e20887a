package vn.thutuc.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.DmnTable;
import vn.thutuc.rules.problem.Faults;

/**
 * What a table row says to people: {@code citation | vi | en [| vi when met | en when met]}.
 *
 * @param met the sentence for a failed-condition row that did not match; null if it has none
 */
record RowLaw(String id, Citation citation, Text text, @Nullable Text met, String wording) {

  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  /** Reads a row's description; a row without article or words is a fault. */
  static RowLaw of(
      DmnTable table,
      DmnTable.Row row,
      boolean alone,
      Map<String, Citation> citations,
      Faults faults) {
    String words = Normalizer.normalize(row.description().strip(), Normalizer.Form.NFC);
    List<String> parts = BAR.splitAsStream(words).toList();
    String element = table.element(row);
    Citation citation = citations.get(parts.isEmpty() ? "" : parts.get(0));
    if ((parts.size() != 3 && parts.size() != 5) || parts.stream().anyMatch(String::isBlank)) {
      faults.add("dmn.uncited", element);
    } else if (citation == null) {
      faults.add("dmn.unknown-citation", element, parts.get(0));
    }
    List<String> all = Stream.concat(parts.stream(), Stream.of("", "", "")).toList();
    return new RowLaw(
        id(table, row, alone),
        citation == null ? new Citation(all.get(0), Text.same(all.get(0))) : citation,
        new Text(all.get(1), all.get(2)),
        parts.size() == 5 ? new Text(parts.get(3), parts.get(4)) : null,
        table.wording(row));
  }

  RuleSentence sentence() {
    return new RuleSentence(citation, text, wording);
  }

  /** {@code fee.dmn#row 3}; with several tables in the file {@code fee.dmn#fee/row 3}. */
  private static String id(DmnTable table, DmnTable.Row row, boolean alone) {
    String place = alone ? "" : table.decision() + "/";
    return table.file() + "#" + place + "row " + row.number();
  }
}
