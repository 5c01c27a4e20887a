package vn.thutuc.rules;

import java.util.List;

/**
 * The compiled rules of one published version: asked with facts, it answers with a ruling.
 *
 * <p>Thread-safe; compile once per version and keep it.
 */
public final class RuleBook {

  private RuleBook() {}

  /**
   * Checks and compiles.
   *
   * @throws RuleProblems if any problem is an error
   */
  public static RuleBook compile(RuleSource source) {
    return Pending.answer();
  }

  /** Every problem of the rules: errors, warnings and facts worth knowing. */
  public static List<RuleProblem> examine(RuleSource source) {
    return Pending.answer();
  }

  /** The names of the questions this book answers. */
  public List<String> ruleSets() {
    return Pending.answer();
  }

  /** Every row and rule of the book, as {@link Reason#rule()} names them; for coverage. */
  public List<String> rowsAndRules() {
    return Pending.answer();
  }

  /**
   * Answers a question of {@link #ruleSets()}.
   *
   * @throws IllegalArgumentException if the book has no such rule set
   */
  public Ruling rule(String ruleSet, Facts facts) {
    return Pending.answer();
  }

  /**
   * Evaluates one decision table, its required decisions first.
   *
   * @throws IllegalArgumentException if the book has no such decision
   */
  public Ruling decide(String decisionId, Facts facts) {
    return Pending.answer();
  }
}
