package vn.thutuc.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.ActivityInstanceCancellationCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Takes a dossier away from steps without ending it, even if it stands nowhere then; who calls this
 * puts it somewhere in the same transaction.
 */
final class LeaveSteps implements Command<Void> {

  private final String process;
  private final List<Token> tokens;
  private final String why;

  LeaveSteps(String process, List<Token> tokens, String why) {
    this.process = process;
    this.tokens = tokens;
    this.why = why;
  }

  @Override
  public Void execute(CommandContext context) {
    ExecutionEntity whole = context.getExecutionManager().findExecutionById(process);
    whole.setPreserveScope(true);
    for (Token token : tokens) {
      new ActivityInstanceCancellationCmd(process, token.visit(), why).execute(context);
    }
    return null;
  }
}
