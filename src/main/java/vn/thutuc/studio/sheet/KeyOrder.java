package vn.thutuc.studio.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In which order the published schema of a file lists the keys of a map. */
final class KeyOrder {

  private static final Map<String, KeyOrder> READ = new ConcurrentHashMap<>();

  private final JsonNode schema;

  private KeyOrder(JsonNode schema) {
    this.schema = schema;
  }

  static KeyOrder of(String schema) {
    return READ.computeIfAbsent(schema, KeyOrder::read);
  }

  private static KeyOrder read(String schema) {
    String resource = "/schema/" + schema + ".schema.json";
    InputStream in = Objects.requireNonNull(KeyOrder.class.getResourceAsStream(resource), resource);
    return new KeyOrder(JsonMapper.shared().readTree(in));
  }

  /** The keys of the map at that place; none where it is free. */
  List<String> at(JsonPointer map) {
    Set<String> keys = new LinkedHashSet<>();
    shapes(map).forEach(shape -> keys.addAll(shape.path("properties").propertyNames()));
    return List.copyOf(keys);
  }

  /** The words that may stand at that place; none where it is free. */
  List<String> values(String place) {
    List<String> values = new ArrayList<>();
    shapes(Places.of(place))
        .forEach(shape -> shape.path("enum").forEach(value -> values.add(value.asString())));
    return values;
  }

  private List<JsonNode> shapes(JsonPointer place) {
    List<JsonNode> shapes = branches(schema);
    for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
      String name = rest.getMatchingProperty();
      shapes = shapes.stream().flatMap(shape -> below(shape, name)).toList();
    }
    return shapes;
  }

  private Stream<JsonNode> below(JsonNode shape, String name) {
    for (JsonNode next :
        List.of(
            shape.path("properties").path(name),
            shape.path("items"),
            shape.path("additionalProperties"))) {
      if (next.isObject()) {
        return branches(next).stream();
      }
    }
    return Stream.empty();
  }

  private List<JsonNode> branches(JsonNode shape) {
    String link = shape.path("$ref").asString("");
    if (!link.isEmpty()) {
      return branches(schema.at(link.substring(1)));
    }
    List<JsonNode> all = new ArrayList<>(List.of(shape));
    shape.path("oneOf").forEach(branch -> all.addAll(branches(branch)));
    return all;
  }
}
