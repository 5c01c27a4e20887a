package vn.thutuc.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The compiled rules of one published version: asked with facts, it answers with a ruling.
 *
 * <p>Thread-safe; compile once per version and keep it.
 */
public final class RuleBook {

  private final String bundleHash;
  private final BookTables tables;
  private final Map<String, Question> questions = new LinkedHashMap<>();

  RuleBook(String bundleHash, BookTables tables, List<Question> questions) {
    this.bundleHash = bundleHash;
    this.tables = tables;
    questions.forEach(question -> this.questions.put(question.name(), question));
  }

  /**
   * Checks and compiles; with Drools rules this takes a moment.
   *
   * @throws RuleProblems if any problem is an error
   */
  public static RuleBook compile(RuleSource source) {
    return CheckedRules.of(source).book();
  }

  /** Every problem of the rules, errors first: what stops them, what is doubtful, what to know. */
  public static List<RuleProblem> examine(RuleSource source) {
    return CheckedRules.of(source).problems();
  }

  /** The names of the questions this book answers. */
  public List<String> ruleSets() {
    return List.copyOf(questions.keySet());
  }

  /** Every row and rule of the book, as {@link Reason#rule()} names them; for coverage. */
  public List<String> rowsAndRules() {
    Set<String> ids = new LinkedHashSet<>(tables.ids());
    questions.values().forEach(question -> ids.addAll(question.ruleIds()));
    return List.copyOf(ids);
  }

  /** What each row and rule of {@link #rowsAndRules()} says to people, by its id. */
  public Map<String, RuleSentence> sentences() {
    Map<String, RuleSentence> sentences = new LinkedHashMap<>(tables.sentences());
    questions.values().forEach(question -> sentences.putAll(question.sentences()));
    return Collections.unmodifiableMap(sentences);
  }

  /** What the rows and rules say that one question of {@link #ruleSets()} could ask. */
  public List<RuleSentence> sentencesOf(String ruleSet) {
    return question(ruleSet).everySentence();
  }

  /**
   * Answers a question of {@link #ruleSets()}.
   *
   * @throws IllegalArgumentException if the book has no such rule set
   * @throws ContradictoryRules if the rules give these facts no one answer
   */
  public Ruling rule(String ruleSet, Facts facts) {
    return question(ruleSet).ask(facts, bundleHash);
  }

  private Question question(String ruleSet) {
    Question question = questions.get(ruleSet);
    if (question == null) {
      throw new IllegalArgumentException(
          "There is no rule set '%s'; the book has %s.".formatted(ruleSet, questions.keySet()));
    }
    return question;
  }

  /**
   * Evaluates one decision table, its required decisions first; asked for the purpose of the rule
   * set that consists of it, else for its values only.
   *
   * @throws IllegalArgumentException if the book has no such decision
   * @throws ContradictoryRules if the table gives these facts no one answer
   */
  public Ruling decide(String decisionId, Facts facts) {
    tables.table(decisionId);
    Purpose purpose =
        questions.values().stream()
            .filter(question -> question.isOnly(decisionId))
            .map(Question::purpose)
            .findFirst()
            .orElse(Purpose.ROUTE);
    List<Question.Step> steps = List.of(new Question.Step(decisionId, null));
    return new Question(decisionId, purpose, tables, steps, null).ask(facts, bundleHash);
  }
}
