package vn.thutuc.reform.change;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.ModelVariables;
import vn.thutuc.rules.FactField;

/** What a step works on and what it finds out, as far as the bundle tells. */
final class Needs {

  private Needs() {}

  /** Facts a step looks at: the fields of its form, the inputs of its rules. */
  static Set<String> of(Bundle bundle, Flow.Step step) {
    Set<String> facts = new LinkedHashSet<>(new Answers(bundle).asked(step));
    Set<String> decisions = decisions(bundle, step);
    if (ruleSet(bundle, step).filter(rules -> !rules.drl().isEmpty()).isPresent()) {
      facts.addAll(dictionary(bundle));
    }
    bundle.decisionNames().values().stream()
        .filter(names -> names.decisions().stream().anyMatch(decisions::contains))
        .forEach(names -> facts.addAll(names.inputs()));
    return facts;
  }

  private static Optional<Manifest.RuleSet> ruleSet(Bundle bundle, Flow.Step step) {
    return step.property("ruleSet").map(name -> bundle.manifest().ruleSets().get(name));
  }

  private static Set<String> decisions(Bundle bundle, Flow.Step step) {
    Set<String> decisions = new HashSet<>();
    Optional.ofNullable(step.decision()).ifPresent(decisions::add);
    ruleSet(bundle, step)
        .ifPresent(
            rules -> {
              Optional.ofNullable(rules.decision()).ifPresent(decisions::add);
              rules.tables().forEach(table -> decisions.add(table.decision()));
            });
    return decisions;
  }

  /** The variables rules set at a step. */
  static Set<String> ruled(Bundle bundle, Flow.Step step) {
    Set<String> variables = new LinkedHashSet<>();
    Set<String> decisions = decisions(bundle, step);
    bundle.decisionNames().values().stream()
        .filter(names -> names.decisions().stream().anyMatch(decisions::contains))
        .forEach(names -> variables.addAll(names.outputs()));
    Optional.ofNullable(step.resultVariable()).ifPresent(variables::add);
    step.property("ruleSet").map(ModelVariables::satisfied).ifPresent(variables::add);
    return variables;
  }

  /** Rules may look at any fact of the dictionary. */
  private static Set<String> dictionary(Bundle bundle) {
    return bundle.dictionary().dossier().fields().stream()
        .map(FactField::name)
        .collect(Collectors.toSet());
  }

  /** Facts and variables that are new behind a step. */
  static Set<String> gives(Bundle bundle, Flow.Step step) {
    Set<String> facts = new LinkedHashSet<>(new Answers(bundle).of(step));
    step.property("registry").map(ModelVariables::lookup).ifPresent(facts::add);
    return facts;
  }
}
