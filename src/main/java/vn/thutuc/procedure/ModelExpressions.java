package vn.thutuc.procedure;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a model may hold an expression, and which. Everything else that looks like one (a dollar or
 * hash sign before a brace) is refused, also in names and documentation: the engine evaluates some.
 */
final class ModelExpressions {

  /** The beans of docs/designer/vocabulary.md. */
  static final Set<String> BEANS = Set.of("rules", "issueResult", "notify", "registry");

  private static final String NAME = "[A-Za-z_][A-Za-z0-9_]{0,80}";
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\$\\{\\s*(?:!?\\s*%1$s|%1$s\\s*[!=]=\\s*'[\\p{L}\\p{N}_ .-]{0,80}')\\s*}"
              .formatted(NAME));
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*" + NAME + "\\s*}");
  private static final Pattern DURATION = Pattern.compile("P[0-9DTHMS]{2,20}");
  private static final Pattern CARDINALITY = Pattern.compile("[1-9]|1[0-9]|20");
  private static final Pattern BUSINESS_KEY =
      Pattern.compile("#\\{execution\\.processBusinessKey}");
  private static final Map<String, Pattern> PLACES =
      Map.of(
          "bpmn.conditionExpression", CONDITION,
          "bpmn.timeDate", VARIABLE,
          "bpmn.timeDuration", DURATION,
          "bpmn.loopCardinality", CARDINALITY,
          "camunda.in@businessKey", BUSINESS_KEY);

  private ModelExpressions() {}

  /**
   * Whether that text may stand there.
   *
   * @param place {@code bpmn.conditionExpression}, or {@code element@attribute}
   */
  static boolean accepts(String place, String text) {
    if (place.endsWith("@camunda.delegateExpression")) {
      return isBean(text);
    }
    Pattern allowed = PLACES.get(place);
    if (allowed != null) {
      return allowed.matcher(text.strip()).matches();
    }
    return !text.contains("${") && !text.contains("#{");
  }

  private static boolean isBean(String text) {
    return text.startsWith("${")
        && text.endsWith("}")
        && BEANS.contains(text.substring(2, text.length() - 1).strip());
  }
}
