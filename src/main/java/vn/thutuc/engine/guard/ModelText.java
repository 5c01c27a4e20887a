package vn.thutuc.engine.guard;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Allows, element by element, what a model may say in the engine's own namespaces.
 *
 * <p>Both namespaces count, the old one of the engine's ancestor too: the engine reads it as its
 * own.
 */
final class ModelText {

  private static final Set<String> OURS =
      Set.of(BpmnParser.CAMUNDA_BPMN_EXTENSIONS_NS, "http://activiti.org/bpmn");

  private static final Set<String> ATTRIBUTES =
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
          "versionTag",
          "isStartableInTasklist",
          "diagramRelationId",
          "modelerTemplate");

  /** A reference is pinned to the version it was published with. */
  private static final Set<String> BINDINGS =
      Set.of("formRefBinding", "decisionRefBinding", "calledElementBinding");

  private static final Set<String> EXTENSIONS = Set.of("properties", "property", "in", "out");

  /** Elements whose harm or meaning their behaviour alone does not show. */
  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "import",
          "sendTask",
          "transaction",
          "adHocSubProcess",
          "conditionalEventDefinition",
          "compensateEventDefinition",
          "cancelEventDefinition");

  private static final Map<String, Set<String>> BEANS_OF =
      Map.of("businessRuleTask", Set.of("rules"));

  private final Set<String> services;

  ModelText(Set<String> vocabulary) {
    Set<String> rules = BEANS_OF.get("businessRuleTask");
    this.services = vocabulary.stream().filter(n -> !rules.contains(n)).collect(Collectors.toSet());
  }

  void check(Element element) {
    if (OURS.contains(element.getUri()) && !EXTENSIONS.contains(element.getTagName())) {
      throw refused(element, element.getTagName() + " is not part of the accepted language");
    }
    if (REFUSED.contains(element.getTagName())) {
      throw refused(element, element.getTagName() + " is not part of the accepted language");
    }
    element.attributes().forEach(key -> attribute(element, key));
    delegate(element);
    element.elements().forEach(this::check);
  }

  private static void attribute(Element element, String key) {
    for (String namespace : OURS) {
      if (!key.startsWith(namespace + ":")) {
        continue;
      }
      String name = key.substring(namespace.length() + 1);
      if (!ATTRIBUTES.contains(name)) {
        throw refused(element, "attribute " + name + " is not accepted");
      }
      if (BINDINGS.contains(name) && !"deployment".equals(element.attribute(key))) {
        throw refused(element, name + " must be deployment");
      }
    }
  }

  private void delegate(Element element) {
    String called = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
    if (called == null) {
      return;
    }
    Set<String> beans = BEANS_OF.getOrDefault(element.getTagName(), services);
    if (!beans.contains(nameIn(called))) {
      throw refused(element, called + " is not a service of the vocabulary");
    }
  }

  private static @Nullable String nameIn(String expression) {
    boolean wrapped = expression.startsWith("${") && expression.endsWith("}");
    return wrapped ? expression.substring(2, expression.length() - 1) : null;
  }

  private static BpmnParseException refused(Element element, String why) {
    String id = element.attribute("id");
    return new BpmnParseException((id == null ? element.getTagName() : id) + ": " + why, element);
  }
}
