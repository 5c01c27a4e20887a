package vn.thutuc.rules.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The kinds of values a table compares; numbers are one kind, as in FEEL. */
public enum Kind {
  TEXT,
  NUMBER,
  BOOLEAN,
  DATE,
  /** No value: the literal {@code null}. */
  NONE;

  /** The kind of a value in its one form. */
  public static Kind of(@Nullable Object value) {
    if (value == null) {
      return NONE;
    } else if (value instanceof String) {
      return TEXT;
    } else if (value instanceof Boolean) {
      return BOOLEAN;
    } else if (value instanceof LocalDate) {
      return DATE;
    } else if (value instanceof Long || value instanceof BigDecimal) {
      return NUMBER;
    }
    throw new IllegalArgumentException(value.getClass().getName());
  }
}
