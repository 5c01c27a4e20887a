package vn.thutuc.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.ModelVariables;

/** The services a model may call, each reading its subject from a property of the step. */
final class ServiceTasks {

  private final Supplier<ServiceWork> work;
  private final CaseVoice voice;

  ServiceTasks(Supplier<ServiceWork> work, CaseVoice voice) {
    this.work = work;
    this.voice = voice;
  }

  /** {@code ${issueResult}}, property {@code result}. */
  void issueResult(DelegateExecution step) {
    String result = StepFacts.required(step, "result");
    work.get().issueResult(CaseVoice.dossierOf(step), step.getCurrentActivityId(), result);
    tell(step, "issueResult", result, null);
  }

  /** {@code ${notify}}, property {@code message}. */
  void notify(DelegateExecution step) {
    String message = StepFacts.required(step, "message");
    work.get().notify(CaseVoice.dossierOf(step), step.getCurrentActivityId(), message);
    tell(step, "notify", message, null);
  }

  /** {@code ${registry}}, property {@code registry}; sets {@code <registry>Lookup}. */
  void registry(DelegateExecution step) {
    String registry = StepFacts.required(step, "registry");
    RegistryAnswer answer =
        work.get().registry(CaseVoice.dossierOf(step), step.getCurrentActivityId(), registry);
    step.setVariable(ModelVariables.lookup(registry), answer.name());
    tell(step, "registry", registry, answer.name());
  }

  private void tell(
      DelegateExecution step, String service, String subject, @Nullable String answer) {
    voice.tell(
        new ServiceCalled(
            CaseVoice.dossierOf(step),
            step.getCurrentActivityId(),
            service,
            subject,
            answer,
            voice.now()));
  }
}
