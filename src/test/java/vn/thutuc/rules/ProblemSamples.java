package vn.thutuc.rules;

import java.util.List;
import java.util.ResourceBundle;
import vn.thutuc.rules.problem.Fault;

/** One problem of every kind the rules can have, its placeholders left open. */
public final class ProblemSamples {

  private static final String MESSAGE = ".message";

  private ProblemSamples() {}

  /** In the order of their codes. */
  public static List<RuleProblem> all() {
    return ResourceBundle.getBundle("vn.thutuc.rules.problems").keySet().stream()
        .filter(key -> key.endsWith(MESSAGE))
        .map(key -> key.substring(0, key.length() - MESSAGE.length()))
        .sorted()
        .map(code -> new Fault(code, "", null, 0, 0, List.of("{0}", "{1}", "{2}", "{3}")))
        .map(ProblemTexts::problem)
        .toList();
  }
}
