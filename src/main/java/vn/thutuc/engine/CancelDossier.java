package vn.thutuc.engine;

import static java.util.Objects.requireNonNull;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Ends a dossier from outside, keeping why. */
final class CancelDossier implements Command<Void> {

  private final String dossier;
  private final Actor actor;
  private final String status;
  private final String reason;

  CancelDossier(String dossier, Actor actor, String status, String reason) {
    this.dossier = dossier;
    this.actor = requireNonNull(actor, "actor");
    this.status = status;
    this.reason = reason;
  }

  @Override
  public Void execute(CommandContext context) {
    ExecutionEntity process = RunningDossier.find(dossier, context);
    CaseTrace.current().reached(process.getId(), new CaseTrace.Ending(null, status));
    String why = actor.id() + ": " + reason;
    context
        .getExecutionManager()
        .deleteProcessInstance(process.getId(), why, true, false, false, false, false);
    return null;
  }
}
