package vn.thutuc.rules.drl;

import java.util.List;
import java.util.stream.Stream;

/** One statement of a rule's {@code then}: the whole vocabulary. */
public sealed interface Action {

  /** The line it stands in; 0 if it was not read from a file. */
  int line();

  /** The expressions a statement computes. */
  default Stream<Expr> expressions() {
    return Stream.empty();
  }

  /** {@code ruling.satisfied("code")}, {@code failed}, {@code require}. */
  record Conclude(Verb verb, String code, int line) implements Action {}

  /** {@code ruling.set("name", expression)}. */
  record SetValue(String name, Expr value, int line) implements Action {
    @Override
    public Stream<Expr> expressions() {
      return Stream.of(value);
    }
  }

  /** {@code insertLogical(new Type(…))}, arguments in the order of the dictionary. */
  record Derive(String type, List<Expr> arguments, int line) implements Action {
    public Derive {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Stream<Expr> expressions() {
      return arguments.stream();
    }
  }

  /** What a rule can say of a dossier. */
  enum Verb {
    SATISFIED,
    FAILED,
    REQUIRE
  }
}
