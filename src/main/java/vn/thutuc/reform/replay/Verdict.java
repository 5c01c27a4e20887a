package vn.thutuc.reform.replay;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Ruling;

/**
 * What a decision comes to, without its reasons: two decisions are the same if these are equal.
 *
 * @param outcome null if there is no decision
 * @param values what was set, numbers without regard to trailing zeros
 * @param required documents and requirements asked for
 */
public record Verdict(@Nullable Outcome outcome, Map<String, String> values, Set<String> required) {

  /** No decision. */
  static final Verdict NONE = new Verdict(null, Map.of(), Set.of());

  private static final int LONGEST = 200;

  /** What a table that collects gives when no row holds. */
  private static final String NOTHING = "[]";

  /** What a ruling comes to. */
  public static Verdict of(Ruling ruling) {
    Map<String, String> values = new TreeMap<>();
    ruling.values().forEach((name, value) -> values.put(name, plain(value)));
    return new Verdict(ruling.outcome(), values, new TreeSet<>(ruling.required()));
  }

  /** A value as verdicts write it. */
  static String plain(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  /** Outcome and values in one line, for counting: {@code INFORMED amount = 50000}. */
  public String said() {
    if (outcome == null) {
      return "";
    }
    String line =
        values.entrySet().stream()
            .filter(value -> !value.getValue().equals(NOTHING))
            .map(value -> value.getKey() + " = " + value.getValue())
            .collect(Collectors.joining("; ", outcome + " ", ""))
            .strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
