package vn.thutuc.rules.drl;

import java.util.List;
import java.util.Optional;

/** Reads an expression that stands alone, as somebody types it into a field of a form. */
public final class Expressions {

  private Expressions() {}

  /** What a consequence may compute: literals, names, + - * / and brackets. */
  public static Optional<Expr> read(String text) {
    try {
      List<Action> read = new ActionReader(0).read("ruling.set(\"x\", " + text + "\n);");
      return read.size() == 1 && read.get(0) instanceof Action.SetValue set
          ? Optional.of(set.value())
          : Optional.empty();
    } catch (Refused e) {
      return Optional.empty();
    }
  }
}
