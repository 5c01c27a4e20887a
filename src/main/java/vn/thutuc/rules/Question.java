package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.CompiledRules.Derived;
import vn.thutuc.rules.dmn.TableAnswer;

/**
 * A compiled rule set: tables asked one after the other, then the rules, with the tables' rows as
 * facts.
 */
final class Question {

  private final String name;
  private final Purpose purpose;
  private final BookTables tables;
  private final List<Step> steps;
  private final @Nullable CompiledRules rules;

  Question(
      String name,
      Purpose purpose,
      BookTables tables,
      List<Step> steps,
      @Nullable CompiledRules rules) {
    this.name = name;
    this.purpose = purpose;
    this.tables = tables;
    this.steps = List.copyOf(steps);
    this.rules = rules;
  }

  /**
   * @param as the fact type the table's rows become, or null if it answers itself
   */
  record Step(String decision, @Nullable FactType as) {}

  String name() {
    return name;
  }

  Purpose purpose() {
    return purpose;
  }

  boolean isOnly(String decision) {
    return rules == null && steps.size() == 1 && steps.get(0).decision().equals(decision);
  }

  Ruling ask(Facts facts, String bundleHash) {
    RulingDraft draft = new RulingDraft();
    BookTables.Evaluation evaluation = tables.new Evaluation(facts);
    List<Derived> derived = new ArrayList<>();
    Outcome outcome = Outcome.INFORMED;
    for (Step step : steps) {
      Outcome own = step(step, evaluation, derived, draft);
      outcome = own == Outcome.INFORMED || outcome == Outcome.FAILED ? outcome : own;
    }
    evaluation.answers().forEach((table, answer) -> fired(tables.table(table), answer, draft));
    if (rules != null) {
      rules.run(facts, derived, draft);
      outcome = draft.outcome();
    }
    return draft.finish(name, outcome, bundleHash, facts);
  }

  /** Rows of decisions a step only requires count too: without them it would have had no answer. */
  private static void fired(BookTable table, TableAnswer answer, RulingDraft draft) {
    answer.rows().forEach(row -> draft.fired(table.law(row).id()));
  }

  private Outcome step(
      Step step, BookTables.Evaluation evaluation, List<Derived> derived, RulingDraft draft) {
    TableAnswer answer = evaluation.answer(step.decision());
    BookTable table = tables.table(step.decision());
    if (step.as() == null) {
      return new TableReasons(table, purpose, evaluation.values(), draft).write(answer);
    }
    for (Map<String, @Nullable Object> result : answer.results()) {
      derived.add(new Derived(step.as(), result));
    }
    return new TableReasons(table, Purpose.ROUTE, evaluation.values(), draft).reasons(answer);
  }

  List<String> ruleIds() {
    return rules == null ? List.of() : rules.ids();
  }

  /** Everything it could ask: rules, tables and what these require. */
  List<RuleSentence> everySentence() {
    List<RuleSentence> every = new ArrayList<>(sentences().values());
    every.addAll(tables.sentencesOf(steps.stream().map(Step::decision).toList()));
    return every;
  }

  Map<String, RuleSentence> sentences() {
    return rules == null ? Map.of() : rules.sentences();
  }
}
