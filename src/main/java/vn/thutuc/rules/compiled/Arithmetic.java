package vn.thutuc.rules.compiled;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** The arithmetic of the rule language: exact decimals, 34 digits where a division does not end. */
public final class Arithmetic {

  private Arithmetic() {}

  /** A decimal literal. */
  public static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  /** A day literal. */
  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** Any number as an exact decimal. */
  public static BigDecimal decimal(Object number) {
    if (number instanceof BigDecimal exact) {
      return exact;
    }
    return number instanceof Long || number instanceof Integer
        ? BigDecimal.valueOf(((Number) number).longValue())
        : new BigDecimal(number.toString());
  }

  /** Any number as a whole one; an {@link ArithmeticException} if it is none. */
  public static Long whole(Object number) {
    return decimal(number).longValueExact();
  }

  public static BigDecimal plus(Object left, Object right) {
    return decimal(left).add(decimal(right), MathContext.DECIMAL128);
  }

  public static BigDecimal minus(Object left, Object right) {
    return decimal(left).subtract(decimal(right), MathContext.DECIMAL128);
  }

  public static BigDecimal times(Object left, Object right) {
    return decimal(left).multiply(decimal(right), MathContext.DECIMAL128);
  }

  public static BigDecimal divide(Object left, Object right) {
    return decimal(left).divide(decimal(right), MathContext.DECIMAL128);
  }
}
