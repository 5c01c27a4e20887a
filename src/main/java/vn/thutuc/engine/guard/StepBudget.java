package vn.thutuc.engine.guard;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * Counts the steps of one engine transaction and stops a model that never comes to rest.
 *
 * <p>An endless loop of steps without a wait would fill the memory in under a minute; a procedure
 * that calls itself, sooner. The count never goes down, so no error handler of the model can catch
 * the stop and go on.
 */
final class StepBudget implements Session {

  static final int MAX_STEPS = 2_000;
  static final int MAX_CALL_DEPTH = 10;

  /** Spends one step of the running transaction; put at the start of every activity. */
  static final ExecutionListener SPEND =
      execution ->
          Context.getCommandContext()
              .getSession(StepBudget.class)
              .spend(execution.getCurrentActivityId());

  /** Looks how deep calls have gone; put at the start of every process. */
  static final ExecutionListener DEPTH = execution -> checkDepth((ExecutionEntity) execution);

  private int steps;

  private void spend(String element) {
    if (++steps > MAX_STEPS) {
      throw new StepBudgetExceeded(element, "more than " + MAX_STEPS + " steps without a wait");
    }
  }

  private static void checkDepth(ExecutionEntity execution) {
    int depth = 0;
    for (ExecutionEntity caller = callerOf(execution); caller != null; caller = callerOf(caller)) {
      if (++depth > MAX_CALL_DEPTH) {
        String call = callerOf(execution).getActivityId();
        throw new StepBudgetExceeded(call, "calls nested deeper than " + MAX_CALL_DEPTH);
      }
    }
  }

  private static @Nullable ExecutionEntity callerOf(ExecutionEntity execution) {
    return execution.getProcessInstance().getSuperExecution();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
