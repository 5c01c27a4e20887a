package vn.thutuc.procedure;

import java.util.Map;
import java.util.Optional;
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
  private static final int LONGEST_WAIT_DAYS = 3_660;
  private static final Pattern CARDINALITY = Pattern.compile("[1-9]|1[0-9]|20");
  private static final Map<String, Pattern> PLACES =
      Map.of(
          "bpmn.conditionExpression", CONDITION,
          "bpmn.timeDate", VARIABLE,
          "bpmn.loopCardinality", CARDINALITY);

  private ModelExpressions() {}

  /**
   * The code of what is wrong with that text there, if anything is.
   *
   * @param place {@code bpmn.conditionExpression}, or {@code element@attribute}
   */
  static Optional<String> refusal(String place, String text) {
    if (accepts(place, text)) {
      return Optional.empty();
    }
    boolean time = place.equals("bpmn.timeDuration") || place.equals("bpmn.timeDate");
    return Optional.of(time && isPlain(text) ? "time.timer" : "security.expression");
  }

  private static boolean accepts(String place, String text) {
    if (place.equals("bpmn.timeDuration")) {
      return isWait(text.strip());
    }
    if (place.endsWith("@camunda.delegateExpression")) {
      return isBean(text);
    }
    Pattern allowed = PLACES.get(place);
    if (allowed != null) {
      return allowed.matcher(text.strip()).matches();
    }
    return isPlain(text);
  }

  private static boolean isPlain(String text) {
    return !text.contains("${") && !text.contains("#{");
  }

  /** From a minute to ten years; shorter would keep the engine busy, longer is never. */
  private static boolean isWait(String text) {
    return Term.isValid(text)
        && !Term.parse(text).isZero()
        && Term.parse(text).days() <= LONGEST_WAIT_DAYS;
  }

  private static boolean isBean(String text) {
    return text.startsWith("${")
        && text.endsWith("}")
        && BEANS.contains(text.substring(2, text.length() - 1).strip());
  }
}
