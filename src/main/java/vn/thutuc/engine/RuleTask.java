package vn.thutuc.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ModelVariables;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.Ruling;

/**
 * Asks the law at a step: the rule book of the version the dossier runs under answers, the same way
 * for a running dossier, a pre-check, a scenario and a simulation.
 */
final class RuleTask implements JavaDelegate {

  private final DeployedVersions versions;
  private final Supplier<PublishedBundles> bundles;
  private final Supplier<CaseFacts> facts;
  private final CaseVoice voice;

  RuleTask(
      DeployedVersions versions,
      Supplier<PublishedBundles> bundles,
      Supplier<CaseFacts> facts,
      CaseVoice voice) {
    this.versions = versions;
    this.bundles = bundles;
    this.facts = facts;
    this.voice = voice;
  }

  /**
   * {@code ${rules}}, property {@code ruleSet}: sets {@code <ruleSet>Ok} and every scalar value.
   */
  @Override
  public void execute(DelegateExecution step) {
    String ruleSet = StepFacts.required(step, "ruleSet");
    Ruling ruling = ask(step, (book, answers) -> book.rule(ruleSet, answers));
    step.setVariable(ModelVariables.satisfied(ruleSet), ruling.outcome() == Outcome.SATISFIED);
    setScalars(step, ruling);
  }

  /** A decision table named by the model itself; its result goes where the model says. */
  void decide(DelegateExecution step, DecisionUse use) {
    Ruling ruling = ask(step, (book, answers) -> book.decide(use.decision(), answers));
    if (use.entireResult()) {
      setScalars(step, ruling);
    } else if (use.resultVariable() != null) {
      step.setVariable(use.resultVariable(), onlyValue(use, ruling));
    }
  }

  private Ruling ask(DelegateExecution step, Question question) {
    BundleHash version = versions.versionOf(step.getProcessDefinitionId());
    String dossier = CaseVoice.dossierOf(step);
    PublishedBundles published = bundles.get();
    Facts answers = facts.get().factsOf(dossier, published.bundle(version));
    Ruling ruling = question.ask(published.ruleBook(version), answers);
    voice.tell(new RulingMade(dossier, step.getCurrentActivityId(), ruling, voice.now()));
    return ruling;
  }

  private static void setScalars(DelegateExecution step, Ruling ruling) {
    ruling
        .values()
        .forEach(
            (name, value) -> {
              if (CaseVariables.isScalar(value)) {
                step.setVariable(name, CaseVariables.scalar(name, value));
              }
            });
  }

  private static @Nullable Object onlyValue(DecisionUse use, Ruling ruling) {
    if (ruling.values().size() > 1) {
      throw new IllegalStateException(
          "Decision " + use.decision() + " has " + ruling.values().keySet() + ", one was expected");
    }
    String name = String.valueOf(use.resultVariable());
    return ruling.values().values().stream()
        .findFirst()
        .map(value -> CaseVariables.scalar(name, value))
        .orElse(null);
  }

  /** One of the two ways to ask a rule book. */
  @FunctionalInterface
  private interface Question {
    Ruling ask(RuleBook book, Facts facts);
  }
}
