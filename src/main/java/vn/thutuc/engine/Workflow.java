package vn.thutuc.engine;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.engine.guard.StepBudgetExceeded;
import vn.thutuc.refusal.Refusal;

/**
 * Moves dossiers along their procedures.
 *
 * <p>Everything runs inside the caller's transaction and with an {@link Actor}; without either it
 * refuses. What another transaction did first comes back as a {@link Refusal}, and so does a model
 * that never rests ({@link ModelRanAway}) or was tampered with ({@link ModelRefused}); after that
 * the caller's transaction can only be taken back.
 */
public class Workflow {

  private final ProcessEngine camunda;
  private final DeployedVersions versions;
  private final TransactionTemplate inCallersTransaction;

  Workflow(ProcessEngine camunda, DeployedVersions versions, PlatformTransactionManager manager) {
    this.camunda = camunda;
    this.versions = versions;
    this.inCallersTransaction = new TransactionTemplate(manager);
    this.inCallersTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
  }

  /**
   * Starts a dossier under exactly the version it names; it stays under it to the end.
   *
   * @throws VersionNotDeployed if that version was never published
   */
  public void start(StartDossier wish, Actor actor) {
    requireNonNull(actor, "actor");
    run(
        () ->
            camunda
                .getRuntimeService()
                .createProcessInstanceById(versions.definitionOf(wish.bundle()))
                .businessKey(wish.dossier())
                .setVariables(CaseVariables.of(wish.variables()))
                .execute(),
        new DossierChanged(wish.dossier()));
  }

  /**
   * Takes a task; taking one's own again changes nothing.
   *
   * @throws TaskAlreadyClaimed if a colleague holds it
   * @throws TaskAlreadyCompleted if it waits no longer
   * @throws NotYourTask if the actor does not hold its role
   */
  public void claim(String taskId, Actor actor) {
    run(new TaskMove.Claim(taskId, actor), new TaskAlreadyCompleted(taskId));
  }

  /** Gives a task back to its role; the same refusals as {@link #claim}. */
  public void unclaim(String taskId, Actor actor) {
    run(new TaskMove.Unclaim(taskId, actor), new TaskAlreadyCompleted(taskId));
  }

  /**
   * Finishes a task, held by the actor or by nobody; the same refusals as {@link #claim}.
   *
   * @param variables what was decided: scalars the model's gateways read
   */
  public void complete(String taskId, Actor actor, Map<String, ?> variables) {
    Map<String, Object> scalars = CaseVariables.of(variables);
    run(new TaskMove.Complete(taskId, actor, scalars), new TaskAlreadyCompleted(taskId));
  }

  /**
   * Tells a waiting dossier something: {@code supplement-supplied}, {@code withdrawal}.
   *
   * @throws NothingAwaited if it does not wait for that
   * @throws DossierNotRunning if it ended or never started
   */
  public void message(String dossier, String name, Actor actor, Map<String, ?> variables) {
    requireNonNull(actor, "actor");
    Map<String, Object> scalars = CaseVariables.of(variables);
    run(new GiveMessage(dossier, name, scalars), new DossierChanged(dossier));
  }

  /**
   * Ends a dossier from outside its procedure.
   *
   * @param status what {@link CaseEnded#status} will say
   * @throws DossierNotRunning if it ended or never started
   */
  public void cancel(String dossier, Actor actor, String status, String reason) {
    run(new CancelDossier(dossier, actor, status, reason), new DossierChanged(dossier));
  }

  private void run(Command<?> command, Refusal lostRace) {
    var configuration = (ProcessEngineConfigurationImpl) camunda.getProcessEngineConfiguration();
    run(() -> configuration.getCommandExecutorTxRequired().execute(command), lostRace);
  }

  /** Runs work in the caller's transaction and turns a lost race into its refusal. */
  void run(Runnable work, Refusal lostRace) {
    try {
      inCallersTransaction.executeWithoutResult(status -> work.run());
    } catch (OptimisticLockingException somebodyWasFaster) {
      lostRace.initCause(somebodyWasFaster);
      throw lostRace;
    } catch (ProcessEnginePersistenceException fault) {
      if (!Collision.isIn(fault)) {
        throw fault;
      }
      lostRace.initCause(fault);
      throw lostRace;
    } catch (StepBudgetExceeded endless) {
      throw new ModelRanAway(endless);
    } catch (ParseException changed) {
      throw new ModelRefused(String.valueOf(lostRace.args().get(0)), changed);
    }
  }
}
