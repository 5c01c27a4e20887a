package vn.thutuc.engine.guard;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Term;

/**
 * Allows, element by element, what a model may say in the engine's own namespaces.
 *
 * <p>Both namespaces count, the old one of the engine's ancestor too: the engine reads it as its
 * own.
 */
final class ModelText {

  private static final Set<String> OURS =
      Set.of(BpmnParser.CAMUNDA_BPMN_EXTENSIONS_NS, "http://activiti.org/bpmn");

  static final Set<String> ATTRIBUTES =
      Set.of(
          "candidateGroups",
          "formRef",
          "formRefBinding",
          "decisionRef",
          "decisionRefBinding",
          "resultVariable",
          "mapDecisionResult",
          "delegateExpression",
          "calledElementBinding",
          "historyTimeToLive",
          "versionTag");

  /** A reference is pinned to the version it was published with. */
  private static final Set<String> BINDINGS =
      Set.of("formRefBinding", "decisionRefBinding", "calledElementBinding");

  static final Set<String> EXTENSIONS = Set.of("properties", "property", "in", "out");

  /** Elements whose harm or meaning their behaviour alone does not show. */
  static final Set<String> REFUSED =
      Set.of(
          "script",
          "import",
          "sendTask",
          "transaction",
          "adHocSubProcess",
          "receiveTask",
          "manualTask",
          "timeCycle",
          "loopDataInputRef",
          "completionCondition",
          "standardLoopCharacteristics",
          "conditionalEventDefinition",
          "compensateEventDefinition",
          "cancelEventDefinition");

  private static final Pattern CONDITION =
      Pattern.compile(
          "\\$\\{\\s*(?:!?\\s*[A-Za-z_]\\w{0,80}"
              + "|[A-Za-z_]\\w{0,80}\\s*[!=]=\\s*'[\\p{L}\\p{N}_ .-]{0,80}')\\s*}");

  private static final int LONGEST_WAIT_DAYS = 3_660;

  /**
   * Of BPMN's own conditions, numbers and times only small literals, or one moment of the dossier.
   */
  private static final Map<String, Predicate<String>> VALUES =
      Map.of(
          "loopCardinality", Pattern.compile("[1-9]|1[0-9]|20").asMatchPredicate(),
          "timeDate", Pattern.compile("\\$\\{\\s*[A-Za-z_]\\w*\\s*}").asMatchPredicate(),
          "timeDuration", ModelText::isWait,
          "conditionExpression", CONDITION.asMatchPredicate());

  private static final String DELEGATE =
      BpmnParser.CAMUNDA_BPMN_EXTENSIONS_NS + ":delegateExpression";

  private static final Map<String, Set<String>> BEANS_OF =
      Map.of("businessRuleTask", Set.of("rules"));

  private final Set<String> services;

  ModelText(Set<String> vocabulary) {
    Set<String> rules = BEANS_OF.get("businessRuleTask");
    this.services = vocabulary.stream().filter(n -> !rules.contains(n)).collect(Collectors.toSet());
  }

  void check(Element root) {
    check(root, root.getTagName());
  }

  /**
   * @param owner the nearest element with an id, for the message
   */
  private void check(Element element, String owner) {
    String id = Objects.requireNonNullElse(element.attribute("id"), owner);
    String tag = element.getTagName();
    boolean unknown = OURS.contains(element.getUri()) && !EXTENSIONS.contains(tag);
    if (unknown || REFUSED.contains(tag)) {
      throw refused(element, id, tag + " is not part of the accepted language");
    }
    element.attributes().forEach(key -> attribute(element, id, key));
    text(element, id);
    delegate(element, id);
    element.elements().forEach(inner -> check(inner, id));
  }

  private static void text(Element element, String id) {
    String text = element.getText().strip();
    Predicate<String> allowed = VALUES.get(element.getTagName());
    if (allowed == null) {
      plain(element, id, text);
    } else if (!allowed.test(text)) {
      throw refused(element, id, "the value " + text + " is not accepted");
    }
  }

  private static boolean isWait(String text) {
    return Term.isValid(text)
        && !Term.parse(text).isZero()
        && Term.parse(text).days() <= LONGEST_WAIT_DAYS;
  }

  /** Anything else holds no expression: the engine evaluates names and documentation too. */
  private static void plain(Element element, String id, String text) {
    if (text.contains("${") || text.contains("#{")) {
      throw refused(element, id, "an expression is not accepted there: " + text);
    }
  }

  private static void attribute(Element element, String id, String key) {
    if (!key.equals(DELEGATE)) {
      plain(element, id, element.attribute(key));
    }
    for (String namespace : OURS) {
      if (!key.startsWith(namespace + ":")) {
        continue;
      }
      String name = key.substring(namespace.length() + 1);
      if (!ATTRIBUTES.contains(name)) {
        throw refused(element, id, "attribute " + name + " is not accepted");
      }
      if (BINDINGS.contains(name) && !"deployment".equals(element.attribute(key))) {
        throw refused(element, id, name + " must be deployment");
      }
    }
  }

  private void delegate(Element element, String id) {
    String called = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
    if (called == null) {
      return;
    }
    Set<String> beans = BEANS_OF.getOrDefault(element.getTagName(), services);
    if (!beans.contains(nameIn(called))) {
      throw refused(element, id, called + " is not a service of the vocabulary");
    }
  }

  private static @Nullable String nameIn(String expression) {
    boolean wrapped = expression.startsWith("${") && expression.endsWith("}");
    return wrapped ? expression.substring(2, expression.length() - 1).strip() : null;
  }

  private static BpmnParseException refused(Element element, String id, String why) {
    return new BpmnParseException(id + ": " + why, element);
  }
}
