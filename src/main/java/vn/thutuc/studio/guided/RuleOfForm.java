package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.List;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Pattern;
import vn.thutuc.studio.guided.RuleForm.Case;
import vn.thutuc.studio.guided.RuleForm.Deed;
import vn.thutuc.studio.guided.RuleForm.Gathering;
import vn.thutuc.studio.guided.RuleForm.Named;

/** Reads a filled form as a rule, and says at which field something is missing. */
final class RuleOfForm {

  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}";

  private final Vocabulary vocabulary;
  private final ActionOfForm deeds;

  RuleOfForm(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.deeds = new ActionOfForm(vocabulary);
  }

  /**
   * The rule the form says.
   *
   * @param before the rule as it stands in the file, whose fixed parts stay; {@link #none} for a
   *     new one
   */
  DrlRule rule(RuleForm form, DrlRule before, FormProblems problems) {
    head(form, before, problems);
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < form.cases().size(); i++) {
      Case each = form.cases().get(i);
      conditions.add(
          each.fixed()
              ? before.conditions().get(each.was())
              : condition(each, "c" + i + ".", problems));
    }
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < form.deeds().size(); i++) {
      Deed each = form.deeds().get(i);
      if (each.fixed()) {
        actions.add(before.actions().get(each.was()));
      } else {
        deeds.action(each, "a" + i + ".", problems).ifPresent(actions::add);
      }
    }
    if (form.deeds().isEmpty()) {
      problems.add("new-act", "no-action", "");
    }
    int salience = salience(form.salience(), problems);
    return new DrlRule(
        before.file(),
        form.name(),
        before.line(),
        form.law(),
        form.vi(),
        form.en(),
        salience,
        conditions,
        actions);
  }

  static DrlRule none(String file) {
    return new DrlRule(file, "", 0, null, null, null, 0, List.of(), List.of());
  }

  private void head(RuleForm form, DrlRule before, FormProblems problems) {
    boolean kept = !form.name().isEmpty() && form.name().equals(before.name());
    if (!kept && !form.name().matches(NAME)) {
      problems.add("name", "name", form.name());
    }
    if (!vocabulary.laws().containsKey(form.law())) {
      problems.add("law", "law", form.law());
    }
    said("vi", form.vi(), problems);
    said("en", form.en(), problems);
  }

  private static void said(String field, String words, FormProblems problems) {
    if (words.isBlank()) {
      problems.add(field, "words", "");
    }
  }

  private static int salience(String typed, FormProblems problems) {
    if (typed.isEmpty()) {
      return 0;
    } else if (typed.matches("-?\\d{1,3}")) {
      return Integer.parseInt(typed);
    }
    problems.add("salience", "salience", typed);
    return 0;
  }

  Condition condition(Case form, String at, FormProblems problems) {
    if (vocabulary.type(form.type()).isEmpty()) {
      problems.add("new-case", "type", form.type());
    }
    List<Expr> tests = new Tests(vocabulary, form.type()).read(form.tests(), at + "t", problems);
    List<Pattern.Binding> bindings = new ArrayList<>();
    for (int i = 0; i < form.names().size(); i++) {
      Named named = form.names().get(i);
      bound(named.name(), at + "n" + i + ".name", problems);
      bindings.add(new Pattern.Binding(named.name(), named.field()));
    }
    Pattern pattern = new Pattern(form.type(), tests, bindings, 0);
    return switch (form.look()) {
      case MATCHED -> new Condition.Matched(pattern);
      case EXISTS -> new Condition.Present(pattern);
      case NOT -> new Condition.Absent(pattern);
      case GATHERED -> gathered(form, pattern, at, problems);
    };
  }

  private Condition gathered(Case form, Pattern pattern, String at, FormProblems problems) {
    List<Condition.Function> functions = new ArrayList<>();
    for (int i = 0; i < form.functions().size(); i++) {
      Gathering gathering = form.functions().get(i);
      bound(gathering.name(), at + "f" + i + ".name", problems);
      Condition.Kind kind = gathering.kind();
      String argument = kind == Condition.Kind.COUNT ? null : gathering.argument();
      if (argument != null
          && form.names().stream().noneMatch(named -> named.name().equals(argument))) {
        problems.add(at + "f" + i + ".name", "argument", argument);
      }
      functions.add(new Condition.Function(kind, argument, gathering.name()));
    }
    if (functions.isEmpty()) {
      problems.add(at + "function", "no-function", "");
    }
    List<Expr> results = new Tests(vocabulary, "").read(form.results(), at + "r", problems);
    return new Condition.Gathered(pattern, functions, results);
  }

  private static void bound(String name, String at, FormProblems problems) {
    if (!Values.BINDING.matcher(name).matches()) {
      problems.add(at, "binding", name);
    }
  }
}
