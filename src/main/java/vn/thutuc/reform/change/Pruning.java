package vn.thutuc.reform.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/** Takes out of the parameters what speaks of steps, events and ways that are gone. */
final class Pruning {

  private Pruning() {}

  static void prune(Bundle before, Bundle after, ObjectNode parameters) {
    Set<String> gone = ids(before);
    gone.removeAll(ids(after));
    for (String key : List.of("tasks", "events", "gateways")) {
      if (parameters.get(key) instanceof ObjectNode all) {
        List.copyOf(all.propertyNames()).stream()
            .filter(name -> gone.contains(last(name)))
            .forEach(all::remove);
      }
    }
    if (parameters.get("gateways") instanceof ObjectNode gateways) {
      List.copyOf(gateways.propertyNames()).forEach(name -> branching(gateways, name, after, gone));
    }
    if (parameters.get("backlog") instanceof ArrayNode backlog) {
      backlog.forEach(entry -> Moving.on(before, gone, entry));
      backlog.removeIf(entry -> entry.path("steps").isEmpty());
    }
    for (String key : List.of("startAt", "stopAt", "pauseIn", "resetAt")) {
      if (parameters.path("sla").get(key) instanceof ArrayNode steps) {
        steps.removeIf(step -> gone.contains(last(step.asString(""))));
      }
    }
  }

  private static Set<String> ids(Bundle bundle) {
    return bundle.flows().values().stream()
        .flatMap(
            flow ->
                java.util.stream.Stream.concat(
                    flow.steps().stream().map(Flow.Step::id),
                    flow.edges().stream().map(Flow.Edge::id)))
        .collect(Collectors.toSet());
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  private static void branching(ObjectNode all, String name, Bundle after, Set<String> gone) {
    boolean inclusive =
        kind(after, last(name)).filter(Flow.Kind.INCLUSIVE_GATEWAY::equals).isPresent();
    if (all.path(name).path("by").isString() && all.get(name).get("of") instanceof ObjectNode of) {
      List<String> labels = List.copyOf(of.propertyNames());
      labels.forEach(label -> shares(of, label, inclusive, gone));
      if (of.size() < labels.size()) {
        all.remove(name);
      }
    } else {
      shares(all, name, inclusive, gone);
    }
  }

  /** The ways that are left share what those that are gone had, each as much as before. */
  private static void shares(ObjectNode all, String name, boolean inclusive, Set<String> gone) {
    if (!(all.get(name) instanceof ObjectNode shares)) {
      return;
    }
    List<String> lost =
        List.copyOf(shares.propertyNames()).stream().filter(gone::contains).toList();
    lost.forEach(shares::remove);
    double sum = shares.properties().stream().mapToDouble(e -> e.getValue().asDouble(0)).sum();
    if (shares.isEmpty() || sum == 0) {
      all.remove(name);
    } else if (!lost.isEmpty() && !inclusive) {
      for (String way : List.copyOf(shares.propertyNames())) {
        JsonNode share = shares.get(way);
        shares.put(way, share.asDouble(0) / sum);
      }
    }
  }

  private static Optional<Flow.Kind> kind(Bundle bundle, String id) {
    return bundle.flows().values().stream()
        .flatMap(flow -> flow.step(id).stream())
        .map(Flow.Step::kind)
        .findFirst();
  }
}
