package vn.thutuc.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Pattern;

/** Any rule the language accepts, over any names and texts. */
public final class RandomRules {

  private static final Arbitrary<String> FIELDS =
      Arbitraries.of("age", "income", "povertyLevel", "studying", "birthDate", "value");
  private static final Arbitrary<String> NAMES = Arbitraries.of("$a", "$base", "$n_1", "$Max");
  private static final Arbitrary<String> TYPES =
      Arbitraries.of("Dossier", "Child", "Coefficient", "Parameter");
  private static final Arbitrary<String> TEXTS =
      Arbitraries.strings().withChars("aữ \"\\u'n{}();/*@#\n,.0đ").ofMaxLength(8);

  private RandomRules() {}

  public static Arbitrary<DrlRule> rules() {
    Arbitrary<String> words = TEXTS.filter(text -> !text.contains("\n"));
    Arbitrary<String> names =
        Arbitraries.strings().withChars("abcđ -.1").ofMinLength(1).ofMaxLength(9);
    return Combinators.combine(
            names,
            Arbitraries.of("nd20-5", "nd20-6.2").injectNull(0.1),
            words.injectNull(0.1),
            words.injectNull(0.1),
            Arbitraries.integers().between(-99, 99),
            conditions().list().ofMaxSize(4),
            actions().list().ofMinSize(1).ofMaxSize(4))
        .as(
            (name, law, vi, en, salience, when, then) ->
                new DrlRule("rules.drl", name, 0, law, vi, en, salience, when, then));
  }

  private static Arbitrary<Expr> literals() {
    return Arbitraries.oneOf(
        TEXTS.map(Expr.Literal::new),
        Arbitraries.longs().between(-1_000_000, 1_000_000).map(Expr.Literal::new),
        Arbitraries.integers()
            .between(-99_999, 99_999)
            .map(cents -> new Expr.Literal(BigDecimal.valueOf(cents, 2))),
        Arbitraries.of(true, false).map(Expr.Literal::new),
        Arbitraries.just(new Expr.Literal(null)));
  }

  private static Arbitrary<Expr> operands() {
    return Arbitraries.oneOf(literals(), FIELDS.map(Expr.Name::new), NAMES.map(Expr.Name::new));
  }

  private static Arbitrary<Expr> tests() {
    Arbitrary<Expr> compared =
        Combinators.combine(Arbitraries.of(Expr.Comparator.values()), operands(), operands())
            .as(Expr.Compare::new);
    Arbitrary<Expr> listed =
        Combinators.combine(
                FIELDS.map(Expr.Name::new),
                literals().list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(true, false))
            .as(Expr.In::new);
    return Arbitraries.oneOf(compared, listed, FIELDS.map(Expr.Name::new));
  }

  private static Arbitrary<Expr> constraints() {
    return Arbitraries.recursive(
        RandomRules::tests,
        inner ->
            Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(true, false), inner, inner).as(Expr.Logic::new),
                inner.map(Expr.Not::new),
                tests()),
        0,
        3);
  }

  private static Arbitrary<Expr> sums() {
    return Arbitraries.recursive(
        RandomRules::operands,
        inner ->
            Combinators.combine(Arbitraries.of(Expr.Operator.values()), inner, inner)
                .as(Expr.Sum::new),
        0,
        3);
  }

  private static Arbitrary<Pattern> patterns() {
    Arbitrary<Pattern.Binding> bindings =
        Combinators.combine(NAMES, FIELDS).as(Pattern.Binding::new);
    return Combinators.combine(
            TYPES, constraints().list().ofMaxSize(3), bindings.list().ofMaxSize(2))
        .as((type, tests, names) -> new Pattern(type, tests, names, 0));
  }

  private static Arbitrary<Condition> conditions() {
    Arbitrary<Condition.Function> functions =
        Combinators.combine(Arbitraries.of(Condition.Kind.values()), NAMES, NAMES)
            .as(
                (kind, argument, name) ->
                    new Condition.Function(
                        kind, kind == Condition.Kind.COUNT ? null : argument, name));
    Arbitrary<Condition> gathered =
        Combinators.combine(
                patterns(),
                functions.list().ofMinSize(1).ofMaxSize(3),
                constraints().list().ofMaxSize(2))
            .as(Condition.Gathered::new);
    return Arbitraries.oneOf(
        patterns().map(Condition.Matched::new),
        patterns().map(Condition.Absent::new),
        patterns().map(Condition.Present::new),
        gathered);
  }

  private static Arbitrary<Action> actions() {
    Arbitrary<String> codes = Arbitraries.of("amount", "hệ-số", "nd20-6.1d", "A_1");
    Arbitrary<Action> concluded =
        Combinators.combine(Arbitraries.of(Action.Verb.values()), codes)
            .as((verb, code) -> new Action.Conclude(verb, code, 0));
    Arbitrary<Action> set =
        Combinators.combine(codes, sums()).as((name, sum) -> new Action.SetValue(name, sum, 0));
    Arbitrary<Action> derived =
        sums()
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(arguments -> new Action.Derive("Coefficient", new ArrayList<>(arguments), 0));
    return Arbitraries.oneOf(List.of(concluded, set, derived));
  }
}
