package vn.thutuc.rules.dmn;

import java.util.Set;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.problem.Faults;

/**
 * Holds a DMN file to one expression language, FEEL.
 *
 * <p>Any other language would be a script: the engine would run it with the rights of the server.
 */
final class FeelOnly {

  private static final Set<String> FEEL =
      Set.of(
          "feel",
          "http://www.omg.org/spec/FEEL/20140401",
          "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
          "http://www.omg.org/spec/DMN/20180521/FEEL/",
          "https://www.omg.org/spec/DMN/20191111/FEEL/",
          "https://www.omg.org/spec/DMN/20211108/FEEL/",
          "https://www.omg.org/spec/DMN/20230324/FEEL/");

  private FeelOnly() {}

  static void check(DmnModelInstance model, Faults faults) {
    check(model.getDefinitions().getExpressionLanguage(), null, faults);
    for (UnaryTests each : model.getModelElementsByType(UnaryTests.class)) {
      check(each.getExpressionLanguage(), each.getId(), faults);
    }
    for (LiteralExpression each : model.getModelElementsByType(LiteralExpression.class)) {
      check(each.getExpressionLanguage(), each.getId(), faults);
    }
  }

  private static void check(@Nullable String language, @Nullable String element, Faults faults) {
    if (language != null && !FEEL.contains(language)) {
      faults.add("dmn.not-feel", element, language);
    }
  }
}
