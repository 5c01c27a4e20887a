package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.problem.Faults;

/** Reads {@code facts.yaml}; every fault names the type and the field. */
final class DictionaryReader {

  private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,60}");
  private static final Set<String> TAKEN = Set.of("Parameter", "Object", "String");
  private static final Set<String> TYPE_KEYS = Set.of("from", "derived");

  private final YamlTree yaml;
  private final Faults faults;

  DictionaryReader(Faults faults) {
    this.faults = faults;
    this.yaml = new YamlTree(faults);
  }

  Dictionary read(byte[] content) {
    List<FactType> types = new ArrayList<>();
    yaml.root(content)
        .ifPresent(
            root ->
                root.properties()
                    .forEach(entry -> types.add(type(entry.getKey(), entry.getValue()))));
    if (types.stream().noneMatch(FactType::isDossier)) {
      faults.add("facts.no-dossier", null);
    }
    new SpanReader(yaml, faults).check(types);
    Set<String> origins = new HashSet<>();
    for (FactType type : types) {
      if (type.from() != null && !origins.add(type.from())) {
        faults.add("facts.from-twice", type.name(), type.from());
      }
    }
    return new Dictionary(types);
  }

  private FactType type(String name, JsonNode node) {
    if (!TYPE_NAME.matcher(name).matches() || TAKEN.contains(name)) {
      faults.add("facts.type-name", name);
    }
    boolean derived = node.isObject() && yaml.flag(node, "derived", name);
    JsonNode from = node.get("from");
    List<FactField> fields = new ArrayList<>();
    if (!node.isObject()) {
      faults.add("facts.type-shape", name);
    } else {
      node.properties().stream()
          .filter(entry -> !TYPE_KEYS.contains(entry.getKey()))
          .forEach(
              entry ->
                  new FieldReader(yaml, faults)
                      .read(name, entry.getKey(), entry.getValue())
                      .ifPresent(fields::add));
    }
    boolean dossier = name.equals(FactType.DOSSIER);
    if (dossier == (from != null || derived) || (derived && from != null)) {
      faults.add("facts.origin", name);
    }
    return new FactType(
        name,
        from == null ? null : from.asString(),
        derived,
        dossier ? ContextFields.added(fields) : fields);
  }
}
