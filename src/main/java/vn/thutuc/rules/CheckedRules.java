package vn.thutuc.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one bundle, read and checked once; the book is put together when somebody asks for
 * it, which with Drools rules takes a moment.
 */
public final class CheckedRules {

  private final RuleSource source;
  private final BookBuilder builder;
  private final List<RuleProblem> problems;
  private @Nullable RuleBook book;

  private CheckedRules(RuleSource source) {
    this.source = source;
    this.builder = new BookBuilder(source);
    this.problems = builder.problems();
  }

  public static CheckedRules of(RuleSource source) {
    return new CheckedRules(source);
  }

  /** Every problem of the rules, errors first: what stops them, what is doubtful, what to know. */
  public List<RuleProblem> problems() {
    return problems;
  }

  /**
   * The compiled rules, compiled once.
   *
   * @throws RuleProblems if any problem is an error
   */
  public synchronized RuleBook book() {
    if (problems.stream().anyMatch(RuleProblem::isError)) {
      throw new RuleProblems(problems);
    }
    if (book == null) {
      book = new RuleBook(source.bundleHash(), builder.tables(), builder.questions());
    }
    return book;
  }
}
