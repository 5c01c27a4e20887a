package vn.thutuc.rules.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.CellScanner.NoSuchDay;
import vn.thutuc.rules.dmn.CellScanner.Outside;
import vn.thutuc.rules.dmn.CellTest.Between;
import vn.thutuc.rules.dmn.CellTest.Ordered;
import vn.thutuc.rules.dmn.CellTest.Sign;

/**
 * Reads the accepted FEEL subset of cells.
 *
 * <p>Literals, order signs, ranges, lists of those, {@code not(...)} and {@code -}. A boolean
 * stands alone: in a list or under {@code not} FEEL takes the literal for the answer itself, which
 * no reader of the table would expect.
 */
final class CellParser {

  private static final CellTest ANYTHING = new CellTest.Anything();

  private final CellScanner scanner;

  private CellParser(String text) {
    this.scanner = new CellScanner(text);
  }

  /** The test a cell makes; empty if the cell lies outside the subset. */
  static Optional<CellTest> test(String text) throws NoSuchDay {
    if (text.isBlank() || text.strip().equals("-")) {
      return Optional.of(ANYTHING);
    }
    try {
      return Optional.of(new CellParser(text).cell());
    } catch (Outside e) {
      return Optional.empty();
    }
  }

  /** The literal an output cell holds; empty if it is an expression. */
  static Optional<Literal> literal(String text) throws NoSuchDay {
    CellScanner scanner = new CellScanner(text);
    try {
      Object value = scanner.literal();
      return scanner.atEnd() ? Optional.of(new Literal(value)) : Optional.empty();
    } catch (Outside e) {
      return Optional.empty();
    }
  }

  /** An output's value; the literal {@code null} is one too. */
  record Literal(@Nullable Object value) {}

  private CellTest cell() throws Outside, NoSuchDay {
    boolean negated = scanner.takeWord("not");
    if (negated) {
      scanner.expect("(");
    }
    CellTest test = tests(negated);
    if (negated) {
      scanner.expect(")");
    }
    if (!scanner.atEnd()) {
      throw new Outside();
    }
    return negated ? new CellTest.Negated(test) : test;
  }

  private CellTest tests(boolean negated) throws Outside, NoSuchDay {
    List<CellTest> tests = new ArrayList<>();
    do {
      tests.add(one());
    } while (scanner.take(","));
    boolean alone = tests.size() == 1 && !negated;
    if (!alone
        && tests.stream().anyMatch(test -> test.literals().anyMatch(CellParser::isBoolean))) {
      throw new Outside();
    }
    return tests.size() == 1 ? tests.get(0) : new CellTest.AnyOf(List.copyOf(tests));
  }

  private static boolean isBoolean(Object literal) {
    return literal instanceof Boolean;
  }

  private CellTest one() throws Outside, NoSuchDay {
    if (scanner.take("<=")) {
      return ordered(Sign.LESS_OR_EQUAL);
    } else if (scanner.take("<")) {
      return ordered(Sign.LESS);
    } else if (scanner.take(">=")) {
      return ordered(Sign.GREATER_OR_EQUAL);
    } else if (scanner.take(">")) {
      return ordered(Sign.GREATER);
    } else if (scanner.take("[")) {
      return between(Sign.GREATER_OR_EQUAL);
    } else if (scanner.take("(") || scanner.take("]")) {
      return between(Sign.GREATER);
    }
    return new CellTest.Equal(scanner.literal());
  }

  private CellTest between(Sign lowSign) throws Outside, NoSuchDay {
    Ordered low = ordered(lowSign);
    scanner.expect("..");
    Object high = comparable();
    if (Kind.of(high) != Kind.of(low.literal())) {
      throw new Outside();
    }
    if (scanner.take("]")) {
      return new Between(low, new Ordered(Sign.LESS_OR_EQUAL, high));
    } else if (scanner.take(")") || scanner.take("[")) {
      return new Between(low, new Ordered(Sign.LESS, high));
    }
    throw new Outside();
  }

  private Ordered ordered(Sign sign) throws Outside, NoSuchDay {
    return new Ordered(sign, comparable());
  }

  private Object comparable() throws Outside, NoSuchDay {
    Object literal = scanner.literal();
    Kind kind = Kind.of(literal);
    if (literal == null || (kind != Kind.NUMBER && kind != Kind.DATE)) {
      throw new Outside();
    }
    return literal;
  }
}
