package vn.thutuc.rules.compiled;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons of the rule language.
 *
 * <p>An unanswered field equals only {@code null}, and no order holds of it. Numbers compare by
 * value, whatever their Java type.
 */
public final class Comparison {

  private Comparison() {}

  public static boolean isTrue(@Nullable Object value) {
    return Boolean.TRUE.equals(value);
  }

  public static boolean present(@Nullable Object value) {
    return value != null;
  }

  public static boolean equal(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return left == right;
    }
    return left.equals(right)
        || (left instanceof Number && right instanceof Number && order(left, right) == 0);
  }

  public static boolean less(@Nullable Object left, @Nullable Object right) {
    return left != null && right != null && order(left, right) < 0;
  }

  public static boolean lessOrEqual(@Nullable Object left, @Nullable Object right) {
    return left != null && right != null && order(left, right) <= 0;
  }

  private static int order(Object left, Object right) {
    if (left instanceof Long whole && right instanceof Long other) {
      return Long.compare(whole, other);
    } else if (left instanceof LocalDate day) {
      return day.compareTo((LocalDate) right);
    }
    BigDecimal exact = Arithmetic.decimal(left);
    return exact.compareTo(Arithmetic.decimal(right));
  }
}
