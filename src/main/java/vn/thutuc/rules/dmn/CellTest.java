package vn.thutuc.rules.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cell compiled once: a typed predicate over the column's value.
 *
 * <p>It answers as FEEL does, in three values: an order test of a missing value is neither true nor
 * false (null), so its negation does not hold either.
 */
public sealed interface CellTest {

  /** True, false, or null for "cannot be said of a missing value". */
  @Nullable Boolean answer(@Nullable Object value);

  /** The literals the answer can change at. */
  Stream<Object> literals();

  default boolean holds(@Nullable Object value) {
    return Boolean.TRUE.equals(answer(value));
  }

  /** {@code -}: holds for every value, a missing one included. */
  record Anything() implements CellTest {
    @Override
    public Boolean answer(@Nullable Object value) {
      return true;
    }

    @Override
    public Stream<Object> literals() {
      return Stream.empty();
    }
  }

  /** A literal alone; null asks for a missing value. */
  record Equal(@Nullable Object literal) implements CellTest {
    @Override
    public Boolean answer(@Nullable Object value) {
      if (value == null || literal == null) {
        return value == literal;
      }
      return value.equals(literal) || (value instanceof Number && order(value, literal) == 0);
    }

    @Override
    public Stream<Object> literals() {
      return Stream.ofNullable(literal);
    }
  }

  /** {@code < 5}, {@code >= date("2026-07-01")}. */
  record Ordered(Sign sign, Object literal) implements CellTest {
    @Override
    public @Nullable Boolean answer(@Nullable Object value) {
      return value == null ? null : sign.holds(order(value, literal));
    }

    @Override
    public Stream<Object> literals() {
      return Stream.of(literal);
    }
  }

  /** {@code [4..16)}: between two ends, each in or out. */
  record Between(Ordered low, Ordered high) implements CellTest {
    @Override
    public @Nullable Boolean answer(@Nullable Object value) {
      return value == null ? null : low.holds(value) && high.holds(value);
    }

    @Override
    public Stream<Object> literals() {
      return Stream.of(low.literal, high.literal);
    }
  }

  /** {@code "A", "B"}: at least one holds. */
  record AnyOf(List<CellTest> tests) implements CellTest {
    @Override
    public @Nullable Boolean answer(@Nullable Object value) {
      Boolean answer = false;
      for (CellTest test : tests) {
        Boolean each = test.answer(value);
        if (each == null) {
          answer = null;
        } else if (each) {
          return true;
        }
      }
      return answer;
    }

    @Override
    public Stream<Object> literals() {
      return tests.stream().flatMap(CellTest::literals);
    }
  }

  /** {@code not(...)}. */
  record Negated(CellTest test) implements CellTest {
    @Override
    public @Nullable Boolean answer(@Nullable Object value) {
      Boolean inner = test.answer(value);
      return inner == null ? null : !inner;
    }

    @Override
    public Stream<Object> literals() {
      return test.literals();
    }
  }

  /** An order sign. */
  enum Sign {
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL;

    boolean holds(int order) {
      return switch (this) {
        case LESS -> order < 0;
        case LESS_OR_EQUAL -> order <= 0;
        case GREATER -> order > 0;
        case GREATER_OR_EQUAL -> order >= 0;
      };
    }
  }

  private static int order(Object value, Object literal) {
    if (value instanceof Long whole && literal instanceof Long other) {
      return Long.compare(whole, other);
    } else if (value instanceof LocalDate day) {
      return day.compareTo((LocalDate) literal);
    }
    return decimal(value).compareTo(decimal(literal));
  }

  private static BigDecimal decimal(Object number) {
    return number instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
  }
}
