package vn.thutuc.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Looks at what the engine made of every model before it can run: behaviours, listeners, mappings.
 * What the model says was looked at before, by {@link GuardedParse}.
 *
 * <p>It runs at deployment and again whenever a definition is read back from the database, so a row
 * written past the product is checked too.
 */
final class ModelGuard extends AbstractBpmnParseListener {

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    for (ProcessDefinitionEntity definition : definitions) {
      refuseListeners(definition, root);
      definition.getActivities().forEach(activity -> check(activity, root));
      definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, StepBudget.DEPTH, 0);
    }
  }

  private void check(ActivityImpl activity, Element root) {
    if (!Behaviours.isAllowed(activity.getActivityBehavior())) {
      throw refused(activity, "its kind of step is not part of the accepted language", root);
    }
    refuseListeners(activity, root);
    if (activity.getIoMapping() != null) {
      throw refused(activity, "input and output mappings are not accepted", root);
    }
    if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
      refuseListeners(task.getTaskDefinition(), activity, root);
    }
    for (var transition : activity.getOutgoingTransitions()) {
      refuseListeners((TransitionImpl) transition, root);
    }
    activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, StepBudget.SPEND, 0);
    activity.getActivities().forEach(inner -> check(inner, root));
  }

  private static void refuseListeners(CoreModelElement element, Element root) {
    element
        .getListeners()
        .forEach(
            (event, listeners) -> {
              if (!element.getBuiltInListeners(event).containsAll(listeners)) {
                throw refused(element, "listeners are not accepted", root);
              }
            });
  }

  private static void refuseListeners(TaskDefinition task, ActivityImpl activity, Element root) {
    task.getTaskListeners()
        .forEach(
            (event, listeners) -> {
              if (!task.getBuiltinTaskListenersForEvent(event).containsAll(listeners)) {
                throw refused(activity, "task listeners are not accepted", root);
              }
            });
  }

  private static BpmnParseException refused(CoreModelElement element, String why, Element root) {
    return new BpmnParseException(element.getId() + ": " + why, root);
  }
}
