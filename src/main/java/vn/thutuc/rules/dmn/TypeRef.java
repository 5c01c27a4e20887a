package vn.thutuc.rules.dmn;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.TableError.Cause;

/**
 * What a column's declared type does to a value, exactly as Camunda's DMN engine does it.
 *
 * <p>{@code integer} and {@code long} refuse what does not fit, {@code double} rounds to binary; no
 * type, or {@code number}, changes nothing.
 */
final class TypeRef {

  private TypeRef() {}

  /** True if a column of this declared type can hold values of this kind unharmed. */
  static boolean fits(@Nullable String typeRef, Kind kind, boolean whole) {
    if (typeRef == null || kind == Kind.NONE) {
      return true;
    }
    return switch (typeRef) {
      case "string" -> kind == Kind.TEXT;
      case "boolean" -> kind == Kind.BOOLEAN;
      case "date" -> kind == Kind.DATE;
      case "integer", "long" -> kind == Kind.NUMBER && whole;
      default -> kind == Kind.NUMBER;
    };
  }

  /** An input value as the cells see it. */
  static @Nullable Object input(@Nullable String typeRef, @Nullable Object value) {
    if (typeRef == null || !(value instanceof Number number)) {
      return value;
    }
    double real = number.doubleValue();
    return switch (typeRef) {
      case "integer" -> {
        require(real == (int) real, typeRef, value);
        yield Long.valueOf(number.intValue());
      }
      case "long" -> {
        require(real == (long) real, typeRef, value);
        yield Long.valueOf(number.longValue());
      }
      case "double" -> Numbers.plain(BigDecimal.valueOf(real));
      default -> value;
    };
  }

  private static void require(boolean fits, String typeRef, Object value) {
    if (!fits) {
      throw new TableError(Cause.NOT_EVALUATED, value + " is no " + typeRef);
    }
  }

  /** An output number as aggregators add it: Integer, Long or Double. */
  static Number output(@Nullable String typeRef, Number literal) {
    if ("integer".equals(typeRef)) {
      return literal.intValue();
    } else if ("double".equals(typeRef) || literal instanceof BigDecimal) {
      return literal.doubleValue();
    }
    return literal.longValue();
  }
}
