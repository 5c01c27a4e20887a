package vn.thutuc.reform.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.reform.sensitivity.Assumption.Kind;

/** Finds the assumptions of a parameter file; cases that were seen and rules are none. */
final class Assumptions {

  /** How much lower and higher an amount is taken; a pool has one person fewer or more. */
  static final double PART = 0.2;

  private final JsonNode parameters;
  private final List<Assumption> found = new ArrayList<>();

  private Assumptions(JsonNode parameters) {
    this.parameters = parameters;
  }

  static List<Assumption> of(JsonNode parameters) {
    Assumptions all = new Assumptions(parameters);
    all.arrival();
    for (String task : all.names("tasks")) {
      all.task(task);
    }
    all.names("pools").forEach(all::pool);
    all.names("gateways").forEach(all::gateway);
    for (String event : all.names("events")) {
      all.time("events." + event, event, Kind.EVENT, Kind.EVENT_CHANCE);
    }
    all.names("attributes").forEach(all::attribute);
    return List.copyOf(all.found);
  }

  private List<String> names(String section) {
    return List.copyOf(parameters.path(section).propertyNames());
  }

  private void arrival() {
    JsonNode at = parameters.path("arrival");
    if (at.has("dist") || at.has("rates")) {
      add(Kind.ARRIVAL, "arrival", "", "", Scaling::arrivals);
    }
  }

  private void task(String task) {
    JsonNode duration = parameters.path("tasks").path(task).path("duration");
    if (duration.isObject() && duration.path("value").asDouble(1) != 0) {
      add(Kind.DURATION, "tasks." + task + ".duration", task, "", Scaling::distribution);
    }
    time("tasks." + task + ".delay", task, Kind.DELAY, Kind.DELAY_CHANCE);
  }

  private void time(String path, String element, Kind kind, Kind chance) {
    JsonNode at = at(parameters, path);
    if (at.has("dist") && at.path("value").asDouble(1) != 0) {
      add(kind, path, element, "", Scaling::distribution);
    }
    if (at.path("probability").asDouble(0) > 0) {
      add(chance, path, element, "probability", Scaling::chance);
    }
  }

  private void pool(String pool) {
    int size = parameters.path("pools").path(pool).path("size").asInt(0);
    if (size > 0) {
      String path = "pools." + pool + ".size";
      found.add(
          new Assumption(
              Kind.STAFF,
              path,
              pool,
              "",
              source(path),
              size > 1 ? tree -> staff(tree, pool, -1) : null,
              tree -> staff(tree, pool, 1)));
    }
  }

  private static void staff(ObjectNode tree, String pool, int more) {
    if (tree.path("pools").path(pool) instanceof ObjectNode at && at.path("size").isNumber()) {
      at.put("size", Math.max(1, at.path("size").asInt() + more));
    }
  }

  private void gateway(String gateway) {
    shares(Kind.SHARE, "gateways." + gateway, gateway);
  }

  private void attribute(String name) {
    String path = "attributes." + name;
    JsonNode at = at(parameters, path);
    if (at.path("dist").asString("").equals("discrete") && at.path("values").isObject()) {
      shares(Kind.FACT_SHARE, path + ".values", name);
    } else if (at.has("dist")) {
      add(Kind.FACT, path, name, "", Scaling::distribution);
    }
  }

  /** All ways but the likeliest, which makes up for the others; every one that is free of them. */
  private void shares(Kind kind, String path, String element) {
    JsonNode shares = at(parameters, path);
    List<Map.Entry<String, JsonNode>> ways =
        new ArrayList<>(
            shares.properties().stream().filter(each -> each.getValue().isNumber()).toList());
    double sum = ways.stream().mapToDouble(each -> each.getValue().asDouble()).sum();
    if (Math.abs(sum - 1) < 1e-6) {
      ways.stream()
          .max(Comparator.comparingDouble(each -> each.getValue().asDouble()))
          .ifPresent(ways::remove);
    }
    for (Map.Entry<String, JsonNode> way : ways) {
      if (way.getValue().asDouble() > 0) {
        add(
            kind,
            path,
            element,
            way.getKey(),
            (at, factor) -> {
              if (at.has(way.getKey())) {
                Scaling.share(at, way.getKey(), factor);
              }
            });
      }
    }
  }

  private void add(
      Kind kind, String path, String element, String way, ObjDoubleConsumer<ObjectNode> change) {
    found.add(
        new Assumption(
            kind,
            path,
            element,
            way,
            source(path),
            tree -> change(tree, path, change, 1 - PART),
            tree -> change(tree, path, change, 1 + PART)));
  }

  /** A variant without that place is left as it is. */
  private static void change(
      ObjectNode tree, String path, ObjDoubleConsumer<ObjectNode> change, double factor) {
    if (at(tree, path) instanceof ObjectNode place) {
      change.accept(place, factor);
    }
  }

  /** Names of steps have no dots. */
  private static JsonNode at(JsonNode tree, String path) {
    JsonNode at = tree;
    for (String name : path.split("\\.")) {
      at = at.path(name);
    }
    return at;
  }

  private String source(String path) {
    JsonNode sources = parameters.path("sources");
    String prefix = path;
    while (!prefix.isEmpty()) {
      if (sources.has(prefix)) {
        return sources.get(prefix).asString("");
      }
      prefix = prefix.substring(0, Math.max(0, prefix.lastIndexOf('.')));
    }
    return "";
  }
}
