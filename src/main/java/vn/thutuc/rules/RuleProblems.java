package vn.thutuc.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The refusal of rules that cannot be used, with every problem found. */
public final class RuleProblems extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  RuleProblems(List<RuleProblem> problems) {
    super(problems.stream().map(RuleProblem::toString).collect(joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The stable code of this refusal. */
  public String code() {
    return "rules.problems";
  }

  public List<RuleProblem> problems() {
    return problems;
  }
}
