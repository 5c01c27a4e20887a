package vn.thutuc.procedure;

import java.util.List;

/**
 * The longest way through a flow, measured by the steps' own limits. Loops count once, waits for
 * the applicant not at all: the law gives their time to the applicant.
 *
 * @param limit the sum of the step limits on that way
 * @param steps the ids of the steps with a limit on that way, in order
 */
public record LongestPath(Term limit, List<String> steps) {

  public LongestPath {
    steps = List.copyOf(steps);
  }

  static LongestPath of(Flow flow) {
    return Pending.answer();
  }
}
