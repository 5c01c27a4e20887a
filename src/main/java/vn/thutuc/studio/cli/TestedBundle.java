package vn.thutuc.studio.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.RuleProblem;
import vn.thutuc.rules.RuleProblems;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.ScenarioReport;
import vn.thutuc.studio.ScenarioRunner;

/**
 * One bundle on its way through the command.
 *
 * @param book null if the rules do not compile
 * @param report null until it ran, or if it could not
 * @param problems why it could not run
 */
record TestedBundle(
    Bundle bundle, @Nullable RuleBook book, @Nullable ScenarioReport report, List<Text> problems) {

  static TestedBundle compile(Bundle bundle) {
    try {
      RuleBook book = bundle.rules().book();
      return new TestedBundle(bundle, book, null, List.of());
    } catch (RuleProblems refused) {
      List<Text> texts = refused.problems().stream().map(RuleProblem::message).toList();
      return new TestedBundle(bundle, null, null, texts);
    } catch (BundleProblem unreadable) {
      return new TestedBundle(bundle, null, null, List.of(textOf(unreadable)));
    }
  }

  TestedBundle run(ScenarioRunner runner) {
    if (book == null) {
      return this;
    }
    try {
      return new TestedBundle(bundle, book, runner.run(bundle, book), List.of());
    } catch (BundleProblem unreadable) {
      return new TestedBundle(bundle, book, null, List.of(textOf(unreadable)));
    }
  }

  /** Good are bundles with worked cases that all come out as expected. */
  boolean isGood() {
    return report != null && !report.results().isEmpty() && report.isGood();
  }

  private static Text textOf(BundleProblem problem) {
    return Text.same(problem.file() + ": " + problem.code() + " " + problem.args());
  }
}
