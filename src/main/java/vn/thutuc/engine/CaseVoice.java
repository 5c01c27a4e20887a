package vn.thutuc.engine;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;

/** Speaks for a running dossier: whose step it is, what time it is, and who hears of it. */
final class CaseVoice {

  private final Clock clock;
  private final EngineEvents events;
  private final DeployedVersions versions;

  CaseVoice(Clock clock, EngineEvents events, DeployedVersions versions) {
    this.clock = clock;
    this.events = events;
    this.versions = versions;
  }

  /** The version of the procedure a step belongs to. */
  BundleHash versionOf(DelegateExecution step) {
    return versions.versionOf(step.getProcessDefinitionId());
  }

  void tell(EngineEvent event) {
    events.publish(event);
  }

  Instant now() {
    return clock.instant();
  }

  /** The dossier's code; a called procedure belongs to its caller's dossier. */
  static String dossierOf(DelegateExecution execution) {
    ExecutionEntity process = ((ExecutionEntity) execution).getProcessInstance();
    while (process.getBusinessKey() == null) {
      ExecutionEntity caller = process.getSuperExecution();
      if (caller == null) {
        throw new IllegalStateException("A process runs without a dossier: " + process.getId());
      }
      process = caller.getProcessInstance();
    }
    return process.getBusinessKey();
  }

  static boolean isCalled(DelegateExecution execution) {
    @Nullable ExecutionEntity caller =
        ((ExecutionEntity) execution).getProcessInstance().getSuperExecution();
    return caller != null;
  }
}
