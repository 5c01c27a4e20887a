package vn.thutuc.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import vn.thutuc.rules.RuleProblem.Severity;
import vn.thutuc.rules.problem.Fault;
import vn.thutuc.rules.problem.Faults;

/** Words the faults of rule files for people, in both languages, and says how grave each is. */
final class ProblemTexts {

  private static final Set<String> WARNINGS = Set.of("dmn.gap", "dmn.unreachable-row");
  private static final Set<String> INFOS = Set.of("dmn.outside-subset", "dmn.analysis-capped");
  private static final ResourceBundle VI = words(Locale.ROOT);
  private static final ResourceBundle EN = words(Locale.ENGLISH);

  private ProblemTexts() {}

  /** Throws if there is any fault. */
  static void refuse(Faults faults) {
    if (faults.count() > 0) {
      throw new RuleProblems(faults.found().stream().map(ProblemTexts::problem).toList());
    }
  }

  static RuleProblem problem(Fault fault) {
    return new RuleProblem(
        severity(fault.code()),
        fault.code(),
        fault.file(),
        fault.element(),
        fault.line(),
        fault.column(),
        text(fault.code() + ".message", fault.args()),
        text(fault.code() + ".advice", fault.args()));
  }

  private static Severity severity(String code) {
    return WARNINGS.contains(code)
        ? Severity.WARNING
        : INFOS.contains(code) ? Severity.INFO : Severity.ERROR;
  }

  private static Text text(String key, List<String> args) {
    return new Text(filled(VI.getString(key), args), filled(EN.getString(key), args));
  }

  private static String filled(String pattern, List<String> args) {
    return new MessageFormat(pattern, Locale.ROOT).format(args.toArray());
  }

  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        "vn.thutuc.rules.problems",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
