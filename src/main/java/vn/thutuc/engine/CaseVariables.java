package vn.thutuc.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into what a process may remember: text, numbers, booleans and times.
 *
 * <p>Anything else would be stored as a serialised Java object, which nobody could read in ten
 * years and which is a way to attack whoever reads it.
 */
final class CaseVariables {

  private static final int MAX_TEXT = 4_000;

  private CaseVariables() {}

  /**
   * @throws IllegalArgumentException if a value is no scalar
   */
  static Map<String, Object> of(Map<String, ?> values) {
    Map<String, Object> variables = new HashMap<>();
    values.forEach((name, value) -> variables.put(name, scalar(name, value)));
    return variables;
  }

  static boolean isScalar(@Nullable Object value) {
    return value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof Date
        || value instanceof Instant
        || value instanceof LocalDate
        || value instanceof Enum;
  }

  static @Nullable Object scalar(String name, @Nullable Object value) {
    if (!isScalar(value)) {
      throw new IllegalArgumentException("Variable " + name + " is not a scalar: " + value);
    }
    if (value instanceof BigDecimal decimal) {
      return number(decimal);
    }
    if (value instanceof Instant instant) {
      return Date.from(instant);
    }
    if (value instanceof LocalDate || value instanceof Enum) {
      return value.toString();
    }
    if (value instanceof String text && text.length() > MAX_TEXT) {
      throw new IllegalArgumentException("Variable " + name + " is longer than " + MAX_TEXT);
    }
    return value;
  }

  private static Number number(BigDecimal decimal) {
    BigDecimal plain = decimal.stripTrailingZeros();
    return plain.scale() <= 0 ? (Number) plain.longValueExact() : (Number) plain.doubleValue();
  }
}
