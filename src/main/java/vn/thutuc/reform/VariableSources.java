package vn.thutuc.reform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.ModelVariables;
import vn.thutuc.reform.Condition.Source;
import vn.thutuc.rules.RuleBook;

/** Finds what sets a variable a gateway tests: the nearest rule task before it, or an attribute. */
final class VariableSources {

  private final Bundle bundle;
  private final Flow flow;
  private final List<String> attributes;

  VariableSources(Bundle bundle, Set<String> attributes) {
    this.bundle = bundle;
    this.flow = bundle.flow();
    this.attributes = new ArrayList<>(attributes);
  }

  /** Empty when a person decides it. */
  Optional<Source> of(String gateway, String variable) {
    int place = attributes.indexOf(variable);
    return before(gateway).stream()
        .flatMap(step -> rule(step, variable).stream())
        .findFirst()
        .or(
            () ->
                place < 0 ? Optional.empty() : Optional.of(answered -> answered.attribute(place)));
  }

  /** The steps a case may have come by, the nearest first. */
  private List<Flow.Step> before(String gateway) {
    List<Flow.Step> before = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(gateway));
    while (!open.isEmpty()) {
      String to = open.remove();
      for (Flow.Edge edge : flow.edges()) {
        if (edge.to().equals(to) && seen.add(edge.from())) {
          flow.step(edge.from()).ifPresent(before::add);
          open.add(edge.from());
        }
      }
    }
    return before;
  }

  private Optional<Source> rule(Flow.Step step, String variable) {
    String ruleSet = step.property("ruleSet").orElse(null);
    if (ruleSet != null && ModelVariables.satisfied(ruleSet).equals(variable)) {
      return Optional.of(answered -> book().rule(ruleSet, answered.facts()).isSatisfied());
    }
    if (ruleSet != null && sets(ruleSet, variable)) {
      return Optional.of(answered -> book().rule(ruleSet, answered.facts()).values().get(variable));
    }
    String decision = step.decision();
    if (decision != null && variable.equals(step.resultVariable())) {
      return Optional.of(
          answered ->
              book().decide(decision, answered.facts()).values().values().stream()
                  .findFirst()
                  .orElse(null));
    }
    if (decision != null && hasOutput(decision, variable)) {
      return Optional.of(
          answered -> book().decide(decision, answered.facts()).values().get(variable));
    }
    return Optional.empty();
  }

  /** Compiled when it is first asked, not to name what it does not decide. */
  private RuleBook book() {
    return bundle.rules().book();
  }

  private boolean sets(String ruleSet, String variable) {
    Manifest.RuleSet set = bundle.manifest().ruleSets().get(ruleSet);
    if (set == null) {
      return false;
    }
    return (set.decision() != null && hasOutput(set.decision(), variable))
        || set.tables().stream().anyMatch(table -> hasOutput(table.decision(), variable));
  }

  private boolean hasOutput(String decision, String output) {
    return bundle.decisionNames().values().stream()
        .filter(names -> names.decisions().contains(decision))
        .anyMatch(names -> names.outputs().contains(output));
  }
}
