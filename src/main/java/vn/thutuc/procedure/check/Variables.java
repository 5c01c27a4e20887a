package vn.thutuc.procedure.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.procedure.ModelVariables;

/** Follows every variable a condition tests to the step, form or rule that sets it. */
final class Variables {

  private static final Pattern TESTED = Pattern.compile("\\$\\{\\s*!?\\s*(\\w+)");

  private final Subject subject;
  private final Report report;

  Variables(Subject subject, Report report) {
    this.subject = subject;
    this.report = report;
  }

  void inspect() {
    Set<String> known = known();
    for (Flow.Edge edge : subject.flow().edges()) {
      Matcher tested = TESTED.matcher(edge.condition() == null ? "" : edge.condition());
      if (tested.find() && !known.contains(tested.group(1))) {
        report.add(
            Kind.FLOW_VARIABLE, subject.processFile(), edge.id(), tested.group(1), edge.from());
      }
    }
  }

  private Set<String> known() {
    Set<String> known = new HashSet<>(subject.drlWords());
    subject.bundle().decisionNames().values().forEach(names -> known.addAll(names.outputs()));
    for (Flow.Step step : subject.flow().steps()) {
      step.property("supplement").ifPresent(known::add);
      step.property("refusal").ifPresent(known::add);
      step.property("registry").ifPresent(registry -> known.add(ModelVariables.lookup(registry)));
      Subject.ruleSet(step).ifPresent(ruleSet -> known.add(ModelVariables.satisfied(ruleSet)));
      if (step.resultVariable() != null) {
        known.add(step.resultVariable());
      }
    }
    for (FormDefinition form : subject.bundle().forms()) {
      form.allFields().filter(FormField::isInput).map(FormField::key).forEach(known::add);
    }
    return known;
  }
}
