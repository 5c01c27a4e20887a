package vn.thutuc.studio.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.ClockRules.SupplementPolicy;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Flow;

/** What can be done about a step: its role, its properties, what it is bound to. */
final class StepRemedies {

  private static final List<String> ROLES =
      List.of("reception", "specialist", "head", "leader", "civil-status");
  private static final List<String> FLAGS = List.of("mandatory", "onSite", "inPerson");

  private StepRemedies() {}

  static Map<String, Remedy> all() {
    return Map.of(
        "step.role", StepRemedies::role,
        "step.property-unknown", StepRemedies::unknown,
        "step.property-value", StepRemedies::value,
        "binding.not-deployment", StepRemedies::binding,
        "time.unit-mismatch", StepRemedies::unit,
        "clock.policy-mismatch", StepRemedies::policy,
        "clock.stands-still", StepRemedies::noClock,
        "clock.wait-unmarked", StepRemedies::wait);
  }

  /** A fix of one step in the text of its model. */
  static Fix on(
      Bundle bundle,
      Finding finding,
      String key,
      BiConsumer<ModelText, XmlElement> change,
      String... args) {
    return Fix.in(
        finding.file(),
        key,
        () -> {
          ModelText model = ModelText.read(bundle.files().get(finding.file()));
          change.accept(model, model.byId(finding.element()));
          return model.bytes();
        },
        args);
  }

  private static List<Fix> role(Bundle bundle, Finding finding) {
    return ROLES.stream()
        .map(
            role ->
                on(
                    bundle,
                    finding,
                    "role",
                    (model, step) -> model.setCamunda(step, "candidateGroups", role),
                    role))
        .toList();
  }

  /** Every property of the step nobody knows; the name stands in the finding. */
  private static List<Fix> unknown(Bundle bundle, Finding finding) {
    return named(finding, 1)
        .map(
            name ->
                on(
                    bundle,
                    finding,
                    "property-remove",
                    (model, step) -> model.removeProperty(step, name),
                    name))
        .stream()
        .toList();
  }

  private static List<Fix> value(Bundle bundle, Finding finding) {
    List<Fix> fixes = new ArrayList<>();
    String name = named(finding, 2).orElse("");
    if (FLAGS.contains(name)) {
      fixes.add(set(bundle, finding, name, "true"));
    }
    if (!name.isEmpty()) {
      fixes.addAll(
          List.of(
              on(
                  bundle,
                  finding,
                  "property-remove",
                  (model, step) -> model.removeProperty(step, name),
                  name)));
    }
    return fixes;
  }

  static Fix set(Bundle bundle, Finding finding, String name, String value) {
    return on(
        bundle,
        finding,
        "property-set",
        (model, step) -> model.setProperties(step, Map.of(name, value)),
        name,
        value);
  }

  private static List<Fix> binding(Bundle bundle, Finding finding) {
    return List.of(
        on(
            bundle,
            finding,
            "binding",
            (model, step) -> {
              for (String reference : List.of("formRef", "decisionRef", "calledElement")) {
                if (step.attribute(reference).isPresent()) {
                  model.setCamunda(step, reference + "Binding", "deployment");
                }
              }
            }));
  }

  private static List<Fix> unit(Bundle bundle, Finding finding) {
    return List.of(set(bundle, finding, "limitUnit", bundle.manifest().limitUnit().name()));
  }

  private static List<Fix> policy(Bundle bundle, Finding finding) {
    return List.of(set(bundle, finding, "clock", clockOf(bundle)));
  }

  private static String clockOf(Bundle bundle) {
    SupplementPolicy policy = bundle.manifest().clock().supplement();
    return policy == SupplementPolicy.NONE ? Flow.ClockEffect.RUN.name() : policy.name();
  }

  private static List<Fix> noClock(Bundle bundle, Finding finding) {
    return List.of(
        on(
            bundle,
            finding,
            "property-remove",
            (model, step) -> model.removeProperty(step, "clock"),
            "clock"));
  }

  /** The message and the gateway before it say both that the applicant is waited for. */
  private static List<Fix> wait(Bundle bundle, Finding finding) {
    String clock = clockOf(bundle);
    return List.of(
        on(
            bundle,
            finding,
            "wait",
            (model, step) -> {
              Map<String, String> words = new TreeMap<>(Map.of("clock", clock));
              words.put("waitsFor", "APPLICANT");
              model.setProperties(step, words);
              model
                  .xml()
                  .all()
                  .filter(way -> way.local().equals("sequenceFlow"))
                  .filter(way -> way.value("targetRef").equals(step.value("id")))
                  .flatMap(way -> model.xml().find(way.value("sourceRef")).stream())
                  .filter(gate -> gate.local().equals("eventBasedGateway"))
                  .forEach(gate -> model.setProperties(gate, words));
            },
            clock));
  }

  /** The words a finding puts in quotes, the last of so many. */
  static Optional<String> named(Finding finding, int number) {
    return Quoted.in(finding.message().en()).stream().skip(number).findFirst();
  }
}
