package vn.thutuc.engine.guard;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;

/**
 * Counts what one engine transaction does and stops a model that never comes to rest.
 *
 * <p>An endless loop of steps without a wait would fill the memory in under a minute; a procedure
 * that calls itself, sooner; a loop that doubles its tokens at every timer would fill the database
 * in days. The count never goes down, so no error handler of the model can catch the stop and go
 * on.
 */
final class StepBudget implements Session {

  /** The root is written at the processes only, not at what stands inside them. */
  private static final String TOKENS_OF_A_DOSSIER =
      """
      select count(*)
        from %1$s token
        join %1$s process on process.id_ = token.proc_inst_id_
       where process.root_proc_inst_id_ = #{root,jdbcType=VARCHAR}
      """;

  /** Spends one step of the running transaction; put at the start of every activity. */
  static final ExecutionListener SPEND =
      execution ->
          Context.getCommandContext()
              .getSession(StepBudget.class)
              .spend((ExecutionEntity) execution);

  /** Looks how deep calls have gone; put at the start of every process. */
  static final ExecutionListener DEPTH = execution -> checkDepth((ExecutionEntity) execution);

  private final Set<String> counted = new HashSet<>();
  private int steps;

  private void spend(ExecutionEntity execution) {
    if (++steps > RunLimit.STEPS.most()) {
      throw new StepBudgetExceeded(execution.getCurrentActivityId(), RunLimit.STEPS);
    }
    if (isOneOfMany(execution) && counted.add(execution.getRootProcessInstanceId())) {
      countTokens(execution);
    }
  }

  private static boolean isOneOfMany(ExecutionEntity execution) {
    ExecutionEntity around = execution.getParent();
    return execution.isConcurrent() || (around != null && around.isConcurrent());
  }

  /** Once a transaction, as they were before it: what it adds itself, its steps bound. */
  private static void countTokens(ExecutionEntity execution) {
    ProcessEngineServices engine = execution.getProcessEngineServices();
    String executions =
        ((ProcessEngine) engine).getManagementService().getTableName(Execution.class);
    long tokens =
        engine
            .getRuntimeService()
            .createNativeExecutionQuery()
            .sql(TOKENS_OF_A_DOSSIER.formatted(executions))
            .parameter("root", execution.getRootProcessInstanceId())
            .count();
    if (tokens > RunLimit.TOKENS.most()) {
      throw new StepBudgetExceeded(execution.getCurrentActivityId(), RunLimit.TOKENS);
    }
  }

  private static void checkDepth(ExecutionEntity execution) {
    int depth = 0;
    for (ExecutionEntity caller = callerOf(execution); caller != null; caller = callerOf(caller)) {
      if (++depth > RunLimit.CALLS.most()) {
        throw new StepBudgetExceeded(callerOf(execution).getActivityId(), RunLimit.CALLS);
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
