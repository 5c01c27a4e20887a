package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.DrlText;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Pattern;
import vn.thutuc.studio.guided.RuleForm.Act;
import vn.thutuc.studio.guided.RuleForm.Case;
import vn.thutuc.studio.guided.RuleForm.Deed;
import vn.thutuc.studio.guided.RuleForm.Gathering;
import vn.thutuc.studio.guided.RuleForm.Look;
import vn.thutuc.studio.guided.RuleForm.Named;
import vn.thutuc.studio.guided.RuleForm.Test;

/**
 * Fills a form from a rule. A part the form would give back differently is fixed: it stays in the
 * file as it is, so that a form never changes what it cannot show.
 */
final class FormOfRule {

  private final Vocabulary vocabulary;
  private final RuleOfForm back;
  private final ActionOfForm actions;

  FormOfRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.back = new RuleOfForm(vocabulary);
    this.actions = new ActionOfForm(vocabulary);
  }

  RuleForm form(DrlRule rule) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      cases.add(proven(i, rule.conditions().get(i)));
    }
    List<Deed> deeds = new ArrayList<>();
    for (int i = 0; i < rule.actions().size(); i++) {
      deeds.add(proven(i, rule.actions().get(i)));
    }
    return new RuleForm(
        rule.name(),
        rule.citation() == null ? "" : rule.citation(),
        rule.vi() == null ? "" : rule.vi(),
        rule.en() == null ? "" : rule.en(),
        String.valueOf(rule.salience()),
        cases,
        deeds);
  }

  private Case proven(int was, Condition condition) {
    return filled(was, condition)
        .filter(
            form -> {
              FormProblems problems = new FormProblems();
              Condition again = back.condition(form, "", problems);
              return problems.isEmpty() && DrlText.of(again).equals(DrlText.of(condition));
            })
        .orElseGet(() -> Case.fixed(was, condition.pattern().type()));
  }

  private Optional<Case> filled(int was, Condition condition) {
    Pattern pattern = condition.pattern();
    Optional<List<Test>> tests = new Tests(vocabulary, pattern.type()).lines(pattern.constraints());
    List<Gathering> functions = List.of();
    Optional<List<Test>> results = Optional.of(List.of());
    if (condition instanceof Condition.Gathered gathered) {
      functions = gathered.functions().stream().map(FormOfRule::gathering).toList();
      results = new Tests(vocabulary, "").lines(gathered.constraints());
    }
    if (tests.isEmpty() || results.isEmpty()) {
      return Optional.empty();
    }
    List<Named> names =
        pattern.bindings().stream().map(each -> new Named(each.name(), each.field())).toList();
    return Optional.of(
        new Case(
            was,
            false,
            look(condition),
            pattern.type(),
            tests.get(),
            names,
            functions,
            results.get()));
  }

  private static Gathering gathering(Condition.Function function) {
    String argument = function.argument() == null ? "" : function.argument();
    return new Gathering(function.kind(), argument, function.binding());
  }

  static Look look(Condition condition) {
    if (condition instanceof Condition.Absent) {
      return Look.NOT;
    } else if (condition instanceof Condition.Present) {
      return Look.EXISTS;
    }
    return condition instanceof Condition.Gathered ? Look.GATHERED : Look.MATCHED;
  }

  private Deed proven(int was, Action action) {
    Deed form = filled(was, action);
    FormProblems problems = new FormProblems();
    boolean same =
        actions
            .action(form, "", problems)
            .filter(again -> DrlText.of(again).equals(DrlText.of(action)))
            .isPresent();
    return same && problems.isEmpty()
        ? form
        : new Deed(was, true, form.act(), "", "", "", List.of());
  }

  private Deed filled(int was, Action action) {
    List<String> none = List.of();
    if (action instanceof Action.Conclude conclude) {
      Act act = Act.valueOf(conclude.verb().name());
      return new Deed(was, false, act, conclude.code(), "", "", none);
    } else if (action instanceof Action.SetValue set) {
      String value = DrlText.of(set.value());
      return new Deed(was, false, Act.SET, set.name(), value, "", none);
    }
    Action.Derive derive = (Action.Derive) action;
    List<FactField> fields = vocabulary.type(derive.type()).map(FactType::fields).orElse(List.of());
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < derive.arguments().size() && i < fields.size(); i++) {
      arguments.add(argument(fields.get(i), derive.arguments().get(i)));
    }
    return new Deed(was, false, Act.DERIVE, "", "", derive.type(), arguments);
  }

  /** A text without its quotation marks; anything else as a computation. */
  private static String argument(FactField field, Expr argument) {
    return isText(field) && argument instanceof Expr.Literal literal
        ? String.valueOf(literal.value())
        : DrlText.of(argument);
  }

  static boolean isText(FactField field) {
    return field.type() == FieldType.STRING || field.type() == FieldType.CHOICE;
  }
}
