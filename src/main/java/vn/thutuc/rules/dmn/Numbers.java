package vn.thutuc.rules.dmn;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One form for every number: {@link Long} if whole, else {@link BigDecimal} without idle zeros. */
public final class Numbers {

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Numbers() {}

  /** The one form of {@code value}; values that are no numbers come back as they are. */
  public static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Integer whole) {
      return Long.valueOf(whole);
    } else if (value instanceof Double real) {
      return plain(BigDecimal.valueOf(real));
    } else if (value instanceof BigDecimal exact) {
      return plain(exact);
    }
    return value;
  }

  /** The one form of {@code value}. */
  public static Number plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    boolean fits = stripped.scale() <= 0 && stripped.abs().compareTo(MOST) <= 0;
    return fits ? (Number) stripped.longValueExact() : stripped;
  }
}
