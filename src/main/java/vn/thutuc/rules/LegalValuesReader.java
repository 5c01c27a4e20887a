package vn.thutuc.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.problem.Faults;

/** Reads {@code parameters.yaml}; every fault names the parameter and the value's place. */
final class LegalValuesReader {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,60}");
  private static final Set<String> KEYS = Set.of("description", "unit", "values");
  private static final Set<String> VALUE_KEYS =
      Set.of("from", "to", "value", "legalBasis", "confirmed", "note");

  private final YamlTree yaml;
  private final Faults faults;

  LegalValuesReader(Faults faults) {
    this.faults = faults;
    this.yaml = new YamlTree(faults);
  }

  LegalValues read(byte[] content) {
    List<LegalParameter> parameters = new ArrayList<>();
    yaml.root(content)
        .ifPresent(
            root ->
                root.properties()
                    .forEach(entry -> parameters.add(parameter(entry.getKey(), entry.getValue()))));
    return new LegalValues(parameters);
  }

  private LegalParameter parameter(String name, JsonNode node) {
    JsonNode list = node.get("values");
    if (!NAME.matcher(name).matches()) {
      faults.add("parameters.name", name);
    }
    if (!node.isObject() || list == null || !list.isArray() || list.isEmpty()) {
      faults.add("parameters.values", name);
      return new LegalParameter(name, Text.same(name), "", List.of());
    }
    yaml.onlyKeys(node, name, KEYS);
    List<LegalValue> values = new ArrayList<>();
    for (JsonNode value : list) {
      value(name + ".values[" + values.size() + "]", value).ifPresent(values::add);
    }
    values.sort(Comparator.comparing(LegalValue::from));
    twice(name, values);
    JsonNode unit = node.get("unit");
    Text description = yaml.text(node.get("description"), name + ".description");
    return new LegalParameter(name, description, unit == null ? "" : unit.asString(), values);
  }

  private void twice(String name, List<LegalValue> values) {
    for (int i = 1; i < values.size(); i++) {
      LocalDate from = values.get(i).from();
      if (from.equals(values.get(i - 1).from())) {
        faults.add("parameters.same-day", name, from);
      }
    }
  }

  private Optional<LegalValue> value(String place, JsonNode node) {
    LocalDate from = yaml.day(node.get("from"), place + ".from");
    BigDecimal value = yaml.number(node.get("value"), place + ".value");
    String basis = string(node.get("legalBasis"));
    if (!node.isObject() || from == null || value == null || basis == null) {
      faults.add("parameters.value-shape", place);
      return Optional.empty();
    }
    yaml.onlyKeys(node, place, VALUE_KEYS);
    boolean confirmed = yaml.flag(node, "confirmed", place);
    LocalDate to = yaml.day(node.get("to"), place + ".to");
    if (to != null && to.isBefore(from)) {
      faults.add("parameters.ends-before", place, from, to);
    }
    return Optional.of(new LegalValue(from, to, value, basis, confirmed, string(node.get("note"))));
  }

  private static @Nullable String string(@Nullable JsonNode node) {
    return node == null || !node.isString() ? null : node.stringValue();
  }
}
