package vn.thutuc.reform.past;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Ruling;

/**
 * One past decision as a file tells it: the facts it was made on and what it came to.
 *
 * @param place file and line, for refusals
 * @param day the day whose law counted
 * @param outcomes what it came to; all of them where that is not told
 * @param values some or all of the values that were set
 * @param facts answers by the names of the dictionary
 * @param withheld names of facts that were known and are not told
 * @param version hash of the version it was made under; empty if not told
 */
record PastLine(
    Place place,
    String dossier,
    String unit,
    String province,
    String channel,
    LocalDate day,
    String question,
    Set<Outcome> outcomes,
    Map<String, Object> values,
    Map<String, Object> facts,
    Set<String> withheld,
    String version) {

  PastLine {
    outcomes = Set.copyOf(outcomes);
    values = new LinkedHashMap<>(values);
    facts = new LinkedHashMap<>(facts);
    withheld = Set.copyOf(withheld);
  }

  /**
   * Where something stands.
   *
   * @param line from 1; 0 for the whole file
   */
  record Place(String file, long line) {

    @Override
    public String toString() {
      return line == 0 ? file : file + ":" + line;
    }
  }

  /** Whether a ruling comes to what is told here; numbers are compared by value. */
  boolean isToldBy(Ruling ruling) {
    return outcomes.contains(ruling.outcome())
        && values.entrySet().stream()
            .allMatch(
                told -> {
                  Object given = ruling.values().get(told.getKey());
                  return given != null && plain(given).equals(plain(told.getValue()));
                });
  }

  private static String plain(Object value) {
    String text = value.toString();
    try {
      return new BigDecimal(text).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException noNumber) {
      return text;
    }
  }
}
