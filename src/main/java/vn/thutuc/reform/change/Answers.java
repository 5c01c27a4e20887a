package vn.thutuc.reform.change;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FormField;

/** What people answer at steps, and who depends on it. */
final class Answers {

  private final Bundle bundle;
  private final Flow flow;

  Answers(Bundle bundle) {
    this.bundle = bundle;
    this.flow = bundle.flow();
  }

  /** The facts the form of a step asks for, and the words its desk sets. */
  Set<String> of(Flow.Step step) {
    Set<String> keys = new LinkedHashSet<>(asked(step));
    step.property("supplement").ifPresent(keys::add);
    step.property("refusal").ifPresent(keys::add);
    keys.addAll(Needs.ruled(bundle, step));
    return keys;
  }

  Set<String> asked(Flow.Step step) {
    Set<String> keys = new LinkedHashSet<>();
    Optional.ofNullable(step.formId())
        .flatMap(bundle::form)
        .ifPresent(
            form ->
                form.allFields().filter(FormField::isInput).map(FormField::key).forEach(keys::add));
    return keys;
  }

  /** Those of its answers some gateway tests before anybody else is asked for them. */
  Set<String> neededAfter(Flow.Step step) {
    return gateways(step).keySet();
  }

  /** The gateways that test an answer of the step before anybody else is asked for it, by key. */
  Map<String, Set<String>> gateways(Flow.Step step) {
    Map<String, Set<String>> gateways = new LinkedHashMap<>();
    for (String key : of(step)) {
      Shapes.after(flow, step.id(), id -> flow.step(id).stream().noneMatch(s -> sets(s, key)))
          .stream()
          .filter(id -> Shapes.tested(flow, id).contains(key))
          .forEach(id -> gateways.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(id));
    }
    return gateways;
  }

  private boolean sets(Flow.Step step, String key) {
    return of(step).contains(key);
  }

  /** The one step of a person every way from here comes to before any gateway tests the key. */
  Optional<Flow.Step> nextAsked(Flow.Step step, String key) {
    Set<Flow.Step> next = new HashSet<>();
    Set<String> reached =
        Shapes.after(
            flow,
            step.id(),
            id -> flow.step(id).stream().noneMatch(s -> s.kind() == Flow.Kind.USER_TASK));
    for (String id : reached) {
      if (Shapes.tested(flow, id).contains(key)) {
        return Optional.empty();
      }
      flow.step(id).filter(s -> s.kind() == Flow.Kind.USER_TASK).ifPresent(next::add);
    }
    return next.size() == 1 && next.iterator().next().formId() != null
        ? Optional.of(next.iterator().next())
        : Optional.empty();
  }
}
