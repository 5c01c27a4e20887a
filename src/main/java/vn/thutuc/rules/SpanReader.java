package vn.thutuc.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.problem.Faults;

/** Reads {@code computed: {yearsBetween: [birthDate, receivedOn]}} and finds its two days. */
final class SpanReader {

  private static final Set<String> WITH =
      Set.of("type", "label", "personal", "sensitive", "computed");

  private final YamlTree yaml;
  private final Faults faults;

  SpanReader(YamlTree yaml, Faults faults) {
    this.yaml = yaml;
    this.faults = faults;
  }

  /** How the field is counted; null if it is asked for, or after a fault. */
  @Nullable Span read(JsonNode field, FieldType type, String place) {
    JsonNode computed = field.get("computed");
    if (computed == null) {
      return null;
    } else if (type != FieldType.INTEGER) {
      faults.add("facts.computed-type", place, type);
    }
    field.propertyNames().stream()
        .filter(key -> !WITH.contains(key))
        .forEach(key -> faults.add("facts.computed-key", place + "." + key, key));
    for (Span.Unit unit : Span.Unit.values()) {
      JsonNode days = computed.get(unit.word());
      if (computed.size() == 1 && days != null && days.isArray() && days.size() == 2) {
        List<String> names = yaml.strings(days, place + ".computed");
        return names.size() == 2 ? new Span(unit, names.get(0), names.get(1)) : null;
      }
    }
    faults.add("facts.computed-shape", place);
    return null;
  }

  /** Faults every computed field whose sources are no date fields of its type or the dossier. */
  void check(List<FactType> types) {
    Optional<FactType> dossier = types.stream().filter(FactType::isDossier).findFirst();
    for (FactType type : types) {
      for (FactField field : type.fields()) {
        Span span = field.computed();
        if (span != null && type.derived()) {
          faults.add("facts.computed-derived", type.name() + "." + field.name());
        } else if (span != null) {
          span.sources().forEach(source -> check(type, dossier, field, source));
        }
      }
    }
  }

  private void check(FactType type, Optional<FactType> dossier, FactField field, String source) {
    Optional<FactField> found =
        Stream.concat(Stream.of(type), dossier.stream())
            .flatMap(each -> each.field(source).stream())
            .findFirst();
    String place = type.name() + "." + field.name();
    if (found.isEmpty()) {
      faults.add("facts.computed-source", place, source);
    } else if (found.get().type() != FieldType.DATE) {
      faults.add("facts.computed-no-date", place, source, found.get().type());
    }
  }
}
