package vn.thutuc.rules.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.TableError.Cause;

/**
 * Holds what a table has computed to the size of an answer.
 *
 * <p>Tables read each other's outputs: what doubles a text once would double it in every table of a
 * chain.
 */
final class AnswerValues {

  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_DIGITS = 34;

  private AnswerValues() {}

  /**
   * The value in its one form.
   *
   * @throws TableError if it is larger than any answer, or no text, number, yes or no, or day
   */
  static @Nullable Object plain(String table, @Nullable Object value) {
    Object sized = value instanceof Double real ? exact(table, real) : value;
    if (sized instanceof BigDecimal number && isTooLarge(number)) {
      throw new TableError(Cause.TOO_LONG, table + ": a number of too many digits");
    } else if (sized instanceof String text && text.length() > LONGEST_TEXT) {
      throw new TableError(Cause.TOO_LONG, table + ": a text of " + text.length());
    }
    Object plain = Numbers.plain(sized);
    boolean known =
        plain == null
            || plain instanceof String
            || plain instanceof Number
            || plain instanceof Boolean
            || plain instanceof LocalDate;
    if (!known) {
      throw new TableError(Cause.NOT_EVALUATED, table + ": " + plain.getClass().getSimpleName());
    }
    return plain;
  }

  private static BigDecimal exact(String table, Double real) {
    if (!Double.isFinite(real)) {
      throw new TableError(Cause.NOT_EVALUATED, table + ": " + real);
    }
    return BigDecimal.valueOf(real);
  }

  private static boolean isTooLarge(BigDecimal number) {
    return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
  }
}
