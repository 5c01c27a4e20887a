package vn.thutuc.engine;

import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/**
 * Stands in for Camunda's own step that evaluates a decision, so that the rule book is the only one
 * who ever answers.
 */
final class DecisionStep extends TaskActivityBehavior {

  private final RuleTask rules;
  private final DecisionUse use;

  DecisionStep(RuleTask rules, DecisionUse use) {
    this.rules = rules;
    this.use = use;
  }

  @Override
  protected void performExecution(ActivityExecution execution) throws Exception {
    executeWithErrorPropagation(
        execution,
        () -> {
          rules.decide(execution, use);
          leave(execution);
          return null;
        });
  }
}
