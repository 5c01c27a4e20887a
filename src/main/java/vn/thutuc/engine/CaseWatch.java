package vn.thutuc.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Prepares every parsed model: keeps its properties, puts the rule book behind its decisions, and
 * listens wherever something happens that another room must know.
 */
final class CaseWatch extends AbstractBpmnParseListener {

  private final StageListeners stages;
  private final TaskListeners tasks;
  private final RuleTask rules;
  private final SilenceTimes silences;

  CaseWatch(CaseVoice voice, RuleTask rules, SilenceTimes silences) {
    this.stages = new StageListeners(voice);
    this.tasks = new TaskListeners(voice);
    this.rules = rules;
    this.silences = silences;
  }

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    for (ProcessDefinitionEntity definition : definitions) {
      on(definition, ExecutionListener.EVENTNAME_END, stages::caseEnded);
    }
    visit(root, definitions);
  }

  private void visit(Element element, List<ProcessDefinitionEntity> definitions) {
    String id = element.attribute("id");
    if (id != null && !element.getTagName().equals("process")) {
      definitions.stream()
          .map(definition -> definition.findActivity(id))
          .filter(activity -> activity != null)
          .findFirst()
          .ifPresent(activity -> prepare(element, activity));
    }
    element.elements().forEach(inner -> visit(inner, definitions));
  }

  private void prepare(Element element, ActivityImpl activity) {
    Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
    StepFacts.keep(activity, properties == null ? Map.of() : properties);
    askRuleBook(element, activity);
    if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
      listen(task.getTaskDefinition());
    }
    if (!isPlainGateway(element)) {
      on(activity, ExecutionListener.EVENTNAME_START, stages::entered);
      on(activity, ExecutionListener.EVENTNAME_END, stages::left);
    }
    if (element.getTagName().equals("endEvent")) {
      on(activity, ExecutionListener.EVENTNAME_START, stages::endReached);
    }
    for (var flow : activity.getOutgoingTransitions()) {
      on((TransitionImpl) flow, ExecutionListener.EVENTNAME_TAKE, stages::flowTaken);
      on((TransitionImpl) flow, ExecutionListener.EVENTNAME_TAKE, silences::onTheWay);
    }
  }

  private static void on(CoreModelElement place, String event, ExecutionListener listener) {
    place.addBuiltInListener(event, listener);
  }

  private void listen(TaskDefinition task) {
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, tasks::opened);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, tasks::completed);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, tasks::withdrawn);
  }

  private void askRuleBook(Element element, ActivityImpl activity) {
    String decision = camunda(element, "decisionRef");
    if (decision != null) {
      boolean entire = !"singleEntry".equals(camunda(element, "mapDecisionResult"));
      DecisionUse use = new DecisionUse(decision, entire, camunda(element, "resultVariable"));
      activity.setActivityBehavior(new DecisionStep(rules, use));
    }
  }

  private static String camunda(Element element, String attribute) {
    return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute);
  }

  private static boolean isPlainGateway(Element element) {
    return element.getTagName().endsWith("Gateway")
        && !element.getTagName().equals("eventBasedGateway");
  }
}
