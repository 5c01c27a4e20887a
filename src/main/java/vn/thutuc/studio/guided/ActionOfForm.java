package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Expressions;
import vn.thutuc.studio.guided.RuleForm.Deed;

/** Reads what a filled form lets a rule do. */
final class ActionOfForm {

  private static final String CODE = "[\\p{L}\\p{N}._-]{1,80}";

  private final Vocabulary vocabulary;

  ActionOfForm(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Optional<Action> action(Deed form, String at, FormProblems problems) {
    return switch (form.act()) {
      case SATISFIED, FAILED, REQUIRE -> {
        code(form, at, problems);
        Action.Verb verb = Action.Verb.valueOf(form.act().name());
        yield Optional.of(new Action.Conclude(verb, form.code(), 0));
      }
      case SET -> {
        code(form, at, problems);
        yield expression(form.value(), at + "value", problems)
            .map(value -> new Action.SetValue(form.code(), value, 0));
      }
      case DERIVE -> derive(form, at, problems);
    };
  }

  private static void code(Deed form, String at, FormProblems problems) {
    if (!form.code().matches(CODE)) {
      problems.add(at + "code", "code", form.code());
    }
  }

  private Optional<Action> derive(Deed form, String at, FormProblems problems) {
    Optional<FactType> type = vocabulary.type(form.type()).filter(FactType::derived);
    if (type.isEmpty() || type.get().fields().size() != form.arguments().size()) {
      problems.add("new-act", "type", form.type());
      return Optional.empty();
    }
    List<Expr> arguments = new ArrayList<>();
    for (int i = 0; i < form.arguments().size(); i++) {
      FactField field = type.get().fields().get(i);
      String typed = form.arguments().get(i);
      String place = at + "x" + i;
      if (FormOfRule.isText(field)) {
        Values.read(field, typed)
            .ifPresentOrElse(
                arguments::add,
                () -> problems.add(place, "value." + FormProblems.key(field), typed));
      } else {
        expression(typed, place, problems).ifPresent(arguments::add);
      }
    }
    return Optional.of(new Action.Derive(form.type(), arguments, 0));
  }

  private static Optional<Expr> expression(String typed, String at, FormProblems problems) {
    Optional<Expr> read = typed.isBlank() ? Optional.empty() : Expressions.read(typed);
    if (read.isEmpty()) {
      problems.add(at, "expression", typed);
    }
    return read;
  }
}
