package vn.thutuc.rules;

import vn.thutuc.rules.dmn.Kind;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Expr;

/** Holds what a rule does to the dictionary: derived types, their fields, sums of numbers. */
final class ActionCheck {

  private final Dictionary dictionary;
  private final Scope scope;

  ActionCheck(Dictionary dictionary, Scope scope) {
    this.dictionary = dictionary;
    this.scope = scope;
  }

  void check(Action action) throws Misfit {
    if (action instanceof Action.SetValue set) {
      kind(set.value());
    } else if (action instanceof Action.Derive derive) {
      derive(derive);
    }
  }

  private void derive(Action.Derive derive) throws Misfit {
    FactType type =
        dictionary
            .type(derive.type())
            .orElseThrow(() -> new Misfit("drl.unknown-type", derive.type()));
    if (!type.derived()) {
      throw new Misfit("drl.not-derived", type.name());
    } else if (type.fields().size() != derive.arguments().size()) {
      throw new Misfit("drl.derived-arity", type.name(), type.fields().size());
    }
    for (int i = 0; i < type.fields().size(); i++) {
      argument(type.fields().get(i), derive.arguments().get(i));
    }
  }

  private void argument(FactField field, Expr argument) throws Misfit {
    Kind kind = kind(argument);
    if (kind != Kind.NONE && kind != field.kind()) {
      throw new Misfit("drl.type-mismatch", field.name(), field.type());
    } else if (field.type() == FieldType.CHOICE
        && argument instanceof Expr.Literal literal
        && literal.value() != null
        && !field.values().contains(literal.value().toString())) {
      throw new Misfit("drl.unknown-value", literal.value(), field.name(), field.values());
    }
  }

  private Kind kind(Expr expr) throws Misfit {
    if (expr instanceof Expr.Literal literal) {
      return ConstraintCheck.kindOf(literal.value());
    } else if (expr instanceof Expr.Name name) {
      return scope.binding(name.name());
    } else if (expr instanceof Expr.Sum sum) {
      if (kind(sum.left()) == Kind.NUMBER && kind(sum.right()) == Kind.NUMBER) {
        return Kind.NUMBER;
      }
      throw new Misfit("drl.no-sum");
    }
    throw new Misfit("drl.expression", expr.getClass().getSimpleName());
  }
}
