package vn.thutuc.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Tells where a dossier goes. */
final class StageListeners {

  private final CaseVoice voice;

  StageListeners(CaseVoice voice) {
    this.voice = voice;
  }

  void entered(DelegateExecution step) {
    voice.tell(
        new StageEntered(
            CaseVoice.dossierOf(step),
            voice.versionOf(step),
            step.getCurrentActivityId(),
            visit(step),
            voice.now()));
  }

  void left(DelegateExecution step) {
    voice.tell(
        new StageLeft(
            CaseVoice.dossierOf(step),
            voice.versionOf(step),
            step.getCurrentActivityId(),
            visit(step),
            isInterrupted((ExecutionEntity) step),
            voice.now()));
  }

  /**
   * An event gateway always ends by being cancelled, for Camunda cancels it when one of its events
   * comes: the reason tells that from being swept away with everything around it.
   */
  private static boolean isInterrupted(ExecutionEntity step) {
    boolean itsOwnEvent =
        step.getActivity().getActivityBehavior() instanceof EventBasedGatewayActivityBehavior
            && step.isDeleteRoot()
            && String.valueOf(step.getDeleteReason()).startsWith("Cancel scope activity");
    return step.isCanceled() && !itsOwnEvent;
  }

  void flowTaken(DelegateExecution step) {
    voice.tell(
        new FlowTaken(CaseVoice.dossierOf(step), step.getCurrentTransitionId(), voice.now()));
  }

  void endReached(DelegateExecution step) {
    CaseTrace.current()
        .reached(
            step.getProcessInstanceId(),
            new CaseTrace.Ending(step.getCurrentActivityId(), StepFacts.of(step, "status")));
  }

  /** A called procedure ends inside its caller's dossier, which goes on. */
  void caseEnded(DelegateExecution process) {
    if (CaseVoice.isCalled(process)) {
      return;
    }
    CaseTrace.Ending ending = CaseTrace.current().endingOf(process.getProcessInstanceId());
    voice.tell(
        new CaseEnded(
            CaseVoice.dossierOf(process), ending.endEvent(), ending.status(), voice.now()));
  }

  private static String visit(DelegateExecution step) {
    return step.getActivityInstanceId();
  }
}
