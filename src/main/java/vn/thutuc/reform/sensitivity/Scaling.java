package vn.thutuc.reform.sensitivity;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.simulation.ParameterFile;

/** Takes amounts of a parameter file by a factor, the form of a distribution left as it is. */
final class Scaling {

  /** What moves with the mean; shapes do not. */
  private static final List<String> AMOUNTS =
      List.of("value", "mean", "sd", "min", "max", "mode", "scale");

  private Scaling() {}

  /** A distribution so many times as long. */
  static void distribution(ObjectNode at, double factor) {
    ParameterFile file = new ParameterFile("", "", at);
    for (String amount : AMOUNTS) {
      if (file.has(amount)) {
        at.put(amount, file.seconds(amount) * factor);
      }
    }
    if (file.has("mu")) {
      at.put("mu", file.number("mu") + Math.log(factor));
    }
    if (file.has("values")) {
      at.set("values", values(at.get("values"), factor));
    }
  }

  private static JsonNode values(JsonNode values, double factor) {
    if (values.isObject()) {
      ObjectNode scaled = JsonMapper.shared().createObjectNode();
      for (Map.Entry<String, JsonNode> each : values.properties()) {
        scaled.set(String.valueOf(Double.parseDouble(each.getKey()) * factor), each.getValue());
      }
      return scaled;
    }
    ArrayNode scaled = JsonMapper.shared().createArrayNode();
    values.forEach(each -> scaled.add(each.asDouble() * factor));
    return scaled;
  }

  /** Arrivals so many times as often. */
  static void arrivals(ObjectNode at, double factor) {
    if (at.path("rates").isObject()) {
      for (JsonNode day : at.get("rates")) {
        for (String hours : List.copyOf(day.propertyNames())) {
          ((ObjectNode) day).put(hours, day.get(hours).asDouble() * factor);
        }
      }
    } else {
      distribution(at, 1 / factor);
    }
  }

  /** One of several shares; the others make up for it, each as it was to the rest. */
  static void share(ObjectNode shares, String way, double factor) {
    double before = shares.path(way).asDouble();
    double after = Math.min(1, before * factor);
    double sum = 0;
    for (JsonNode share : shares) {
      sum += share.asDouble();
    }
    double rest = sum - before;
    boolean together = Math.abs(sum - 1) < 1e-6 && rest > 0;
    for (String other : List.copyOf(shares.propertyNames())) {
      if (other.equals(way)) {
        shares.put(other, after);
      } else if (together) {
        shares.put(other, shares.get(other).asDouble() * (sum - after) / rest);
      }
    }
  }

  /** How likely something is, never more than certain. */
  static void chance(ObjectNode at, double factor) {
    at.put("probability", Math.min(1, at.path("probability").asDouble(1) * factor));
  }
}
