package vn.thutuc.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/** Reads one element of a process model. */
final class StepReader {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private final FlowNode node;

  StepReader(FlowNode node) {
    this.node = node;
  }

  Flow.Step read() {
    Map<String, String> properties = properties();
    String vi = Optional.ofNullable(node.getName()).orElse(node.getId());
    String parent = node.getParentElement() instanceof SubProcess scope ? scope.getId() : null;
    return new Flow.Step(
        node.getId(),
        new Text(vi, properties.getOrDefault("nameEn", vi)),
        kind(),
        parent,
        camunda("candidateGroups"),
        camunda("formRef"),
        camunda("decisionRef"),
        bean(),
        node instanceof CallActivity ? node.getAttributeValue("calledElement") : null,
        binding(),
        camunda("resultVariable"),
        TriggerReader.read(node),
        node instanceof BoundaryEvent ? node.getAttributeValue("attachedToRef") : null,
        node instanceof Activity activity && activity.getLoopCharacteristics() != null,
        isSequential(),
        properties);
  }

  private boolean isSequential() {
    return node instanceof Activity activity
        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
        && loop.isSequential();
  }

  private Flow.Kind kind() {
    if (node instanceof SubProcess scope) {
      return scope.triggeredByEvent() ? Flow.Kind.EVENT_SUB_PROCESS : Flow.Kind.SUB_PROCESS;
    }
    if (DRAWN.contains(node.getElementType().getTypeName())) {
      return Flow.Kind.TASK;
    }
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getKey().isInstance(node))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Flow.Kind.OTHER);
  }

  /** Tasks without a meaning for the engine, which the accepted language does not have. */
  private static final Set<String> DRAWN =
      Set.of("task", "manualTask", "sendTask", "receiveTask", "scriptTask");

  private static final Map<Class<? extends FlowNode>, Flow.Kind> KINDS =
      Map.ofEntries(
          Map.entry(StartEvent.class, Flow.Kind.START),
          Map.entry(EndEvent.class, Flow.Kind.END),
          Map.entry(UserTask.class, Flow.Kind.USER_TASK),
          Map.entry(BusinessRuleTask.class, Flow.Kind.RULE_TASK),
          Map.entry(ServiceTask.class, Flow.Kind.SERVICE_TASK),
          Map.entry(CallActivity.class, Flow.Kind.CALL),
          Map.entry(IntermediateCatchEvent.class, Flow.Kind.WAIT),
          Map.entry(IntermediateThrowEvent.class, Flow.Kind.THROW),
          Map.entry(BoundaryEvent.class, Flow.Kind.BOUNDARY),
          Map.entry(ExclusiveGateway.class, Flow.Kind.EXCLUSIVE_GATEWAY),
          Map.entry(ParallelGateway.class, Flow.Kind.PARALLEL_GATEWAY),
          Map.entry(InclusiveGateway.class, Flow.Kind.INCLUSIVE_GATEWAY),
          Map.entry(EventBasedGateway.class, Flow.Kind.EVENT_GATEWAY));

  private Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    if (node.getExtensionElements() != null) {
      node
          .getExtensionElements()
          .getElementsQuery()
          .filterByType(CamundaProperties.class)
          .list()
          .stream()
          .flatMap(list -> list.getCamundaProperties().stream())
          .filter(property -> property.getCamundaName() != null)
          .forEach(property -> properties.put(property.getCamundaName(), value(property)));
    }
    return properties;
  }

  private static String value(CamundaProperty property) {
    return Optional.ofNullable(property.getCamundaValue()).orElse("").strip();
  }

  /** {@code rules} from {@code ${rules}}. */
  private @Nullable String bean() {
    String expression = camunda("delegateExpression");
    return expression == null ? null : expression.replaceAll("[${}\\s]", "");
  }

  private @Nullable String binding() {
    if (node instanceof CallActivity) {
      return camunda("calledElementBinding");
    }
    return camunda(camunda("decisionRef") != null ? "decisionRefBinding" : "formRefBinding");
  }

  private @Nullable String camunda(String attribute) {
    return node.getAttributeValueNs(CAMUNDA, attribute);
  }
}
