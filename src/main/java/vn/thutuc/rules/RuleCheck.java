package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thutuc.rules.dmn.Kind;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Pattern;
import vn.thutuc.rules.problem.Faults;

/** Holds a rule to the bundle: its dictionary, its legal values, its citations. */
final class RuleCheck {

  /** The legal values as facts: {@code Parameter(name == "base-level", $base : value)}. */
  static final FactType PARAMETER =
      new FactType(
          "Parameter",
          null,
          false,
          List.of(
              FactField.of("name", FieldType.STRING, List.of()),
              FactField.of("value", FieldType.DECIMAL, List.of())));

  private static final int MOST_JOINS = 3;
  private static final int MOST_CONDITIONS = 30;
  private static final int MOST_ACTIONS = 15;

  private final RuleSource source;
  private final Faults faults;

  RuleCheck(RuleSource source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  /** The rule with its literals typed; empty if it does not fit. */
  Optional<DrlRule> check(DrlRule rule) {
    int before = faults.count();
    words(rule);
    Scope scope = Scope.empty();
    int line = rule.line();
    try {
      List<Condition> conditions = new ArrayList<>();
      for (Condition condition : rule.conditions()) {
        line = condition.pattern().line();
        conditions.add(condition(condition, scope));
      }
      for (Action action : rule.actions()) {
        line = action.line();
        new ActionCheck(source.dictionary(), scope).check(action);
      }
      DrlRule typed =
          new DrlRule(
              rule.file(),
              rule.name(),
              rule.line(),
              rule.citation(),
              rule.vi(),
              rule.en(),
              rule.salience(),
              conditions,
              rule.actions());
      return faults.count() == before ? Optional.of(typed) : Optional.empty();
    } catch (Misfit e) {
      faults.addAt(e.code(), rule.name(), line, e.args());
      return Optional.empty();
    }
  }

  private void words(DrlRule rule) {
    if (rule.citation() == null) {
      faults.addAt("drl.uncited", rule.name(), rule.line());
    } else if (!source.citations().containsKey(rule.citation())) {
      faults.addAt("drl.unknown-citation", rule.name(), rule.line(), rule.citation());
    }
    if (rule.vi() == null || rule.en() == null) {
      faults.addAt("drl.no-text", rule.name(), rule.line());
    }
    if (rule.conditions().stream().filter(RuleCheck::joins).count() > MOST_JOINS) {
      faults.addAt("drl.too-many-joins", rule.name(), rule.line(), MOST_JOINS);
    }
    if (rule.conditions().size() > MOST_CONDITIONS || rule.actions().size() > MOST_ACTIONS) {
      faults.addAt("drl.rule-too-long", rule.name(), rule.line(), MOST_CONDITIONS, MOST_ACTIONS);
    }
    if (rule.actions().isEmpty()) {
      faults.addAt("drl.no-action", rule.name(), rule.line());
    }
  }

  /** True if the condition multiplies the ways a rule can match: one for each fact of a list. */
  private static boolean joins(Condition condition) {
    return condition instanceof Condition.Matched && Literals.matchesMany(condition.pattern());
  }

  private Condition condition(Condition condition, Scope scope) throws Misfit {
    if (condition instanceof Condition.Matched matched) {
      return new Condition.Matched(pattern(matched.pattern(), scope));
    }
    Scope inner = scope.inside(null);
    Pattern pattern = pattern(condition.pattern(), inner);
    if (condition instanceof Condition.Absent) {
      return new Condition.Absent(pattern);
    } else if (condition instanceof Condition.Gathered gathered) {
      return gathered(gathered, pattern, inner, scope);
    }
    return new Condition.Present(pattern);
  }

  private Pattern pattern(Pattern pattern, Scope scope) throws Misfit {
    FactType type = type(pattern.type());
    Scope seen = scope.inside(type);
    for (Pattern.Binding binding : pattern.bindings()) {
      Kind kind = seen.field(binding.field()).kind();
      scope.bind(binding.name(), kind);
      seen.bind(binding.name(), kind);
    }
    List<Expr> constraints = new ArrayList<>();
    for (Expr constraint : pattern.constraints()) {
      constraints.add(new ConstraintCheck(seen).check(constraint));
      known(type, constraint);
    }
    return new Pattern(pattern.type(), constraints, pattern.bindings(), pattern.line());
  }

  private FactType type(String name) throws Misfit {
    if (name.equals(PARAMETER.name())) {
      return PARAMETER;
    }
    return source.dictionary().type(name).orElseThrow(() -> new Misfit("drl.unknown-type", name));
  }

  private void known(FactType type, Expr constraint) throws Misfit {
    if (type.equals(PARAMETER)) {
      for (String name : Literals.required(constraint, "name").orElse(List.of())) {
        if (source.legalValues().parameter(name).isEmpty()) {
          throw new Misfit("drl.unknown-parameter", name);
        }
      }
    }
  }

  private static Condition gathered(
      Condition.Gathered gathered, Pattern pattern, Scope inner, Scope scope) throws Misfit {
    Map<Condition.Kind, Boolean> ordered =
        Map.of(Condition.Kind.MIN, true, Condition.Kind.MAX, true);
    for (Condition.Function function : gathered.functions()) {
      Kind kind = Kind.NUMBER;
      if (function.argument() != null) {
        kind = inner.binding(function.argument());
      }
      boolean day = kind == Kind.DATE && ordered.containsKey(function.kind());
      if (kind != Kind.NUMBER && !day) {
        throw new Misfit(
            "drl.accumulate-kind", function.kind(), String.valueOf(function.argument()));
      }
      scope.bind(function.binding(), kind);
    }
    List<Expr> constraints = new ArrayList<>();
    for (Expr constraint : gathered.constraints()) {
      constraints.add(new ConstraintCheck(scope.inside(null)).check(constraint));
    }
    return new Condition.Gathered(pattern, gathered.functions(), constraints);
  }
}
