package vn.thutuc.studio.fix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a step says of itself, as the table of steps shows it and takes it back.
 *
 * @param values by field: {@code name}, {@code role} and the properties; blank for what is not said
 */
public record StepValues(Map<String, String> values) {

  /** The properties the table edits, in the order they are written. */
  public static final List<String> PROPERTIES =
      List.of(
          "nameEn",
          "limit",
          "limitUnit",
          "clock",
          "legalBasis",
          "mandatory",
          "onSite",
          "inPerson",
          "silence",
          "cost");

  private static final String NAME = "name";
  private static final String ROLE = "role";

  public StepValues {
    values = Map.copyOf(values);
  }

  public String get(String field) {
    return values.getOrDefault(field, "");
  }

  /**
   * Reads a step of a process model.
   *
   * @return nothing if the file has no such element, or is no XML
   */
  public static Optional<StepValues> read(byte[] content, String step) {
    try {
      ModelText model = ModelText.read(content);
      XmlElement element = model.byId(step);
      Map<String, String> values = new LinkedHashMap<>();
      values.put(NAME, element.value(NAME));
      values.put(ROLE, element.value("candidateGroups"));
      PROPERTIES.forEach(
          property -> values.put(property, model.property(element, property).orElse("")));
      return Optional.of(new StepValues(values));
    } catch (NotMechanical unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Writes what differs into the model; what is not among the values stays, what is blank goes.
   *
   * @return nothing if the file has no such element, or is no XML
   */
  public Optional<byte[]> write(byte[] content, String step) {
    try {
      ModelText model = ModelText.read(content);
      XmlElement element = model.byId(step);
      if (values.containsKey(NAME) && !get(NAME).isBlank()) {
        model.set(element, NAME, get(NAME).strip());
      }
      if (!get(ROLE).isBlank()) {
        model.setCamunda(element, "candidateGroups", get(ROLE).strip());
      }
      writeProperties(model, element);
      return Optional.of(model.bytes());
    } catch (NotMechanical unreadable) {
      return Optional.empty();
    }
  }

  private void writeProperties(ModelText model, XmlElement element) {
    Map<String, String> said = new LinkedHashMap<>();
    Map<String, String> gone = new LinkedHashMap<>();
    for (String property : PROPERTIES) {
      Optional<String> now = model.property(element, property);
      String wanted = values.containsKey(property) ? get(property).strip() : now.orElse("");
      if (!wanted.isEmpty()) {
        said.put(property, wanted);
      } else if (now.isPresent()) {
        gone.put(property, "");
      }
    }
    model.setProperties(element, said);
    gone.keySet().forEach(property -> model.removeProperty(element, property));
  }
}
