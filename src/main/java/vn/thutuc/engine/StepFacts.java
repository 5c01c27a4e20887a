package vn.thutuc.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** The properties the model gives a step, kept beside it when the model was parsed. */
final class StepFacts {

  private StepFacts() {}

  static void keep(ActivityImpl activity, Map<String, String> properties) {
    activity.getProperties().set(BpmnProperties.EXTENSION_PROPERTIES, Map.copyOf(properties));
  }

  static @Nullable String of(ActivityImpl activity, String name) {
    Map<String, String> properties =
        activity.getProperties().get(BpmnProperties.EXTENSION_PROPERTIES);
    return properties == null ? null : properties.get(name);
  }

  static @Nullable String of(DelegateExecution execution, String name) {
    return of((ActivityImpl) ((ActivityExecution) execution).getActivity(), name);
  }

  /**
   * A property the step cannot work without.
   *
   * @throws IllegalStateException if the model does not give it; the check reports that earlier
   */
  static String required(DelegateExecution execution, String name) {
    String value = of(execution, name);
    if (value == null) {
      throw new IllegalStateException(
          "Step " + execution.getCurrentActivityId() + " has no property " + name);
    }
    return value;
  }
}
