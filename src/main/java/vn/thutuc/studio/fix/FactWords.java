package vn.thutuc.studio.fix;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.FormField;

/** How the dictionary would write what a field of a form asks. */
final class FactWords {

  private FactWords() {}

  /** The entry of facts.yaml for the answer of a field; nothing if no type of fact fits it. */
  static Optional<JsonNode> of(FormField field) {
    ObjectNode fact = JsonNodeFactory.instance.objectNode();
    switch (field.type()) {
      case "textfield", "textarea" -> fact.put("type", "string");
      case "number" -> fact.put("type", wholeNumber(field) ? "integer" : "decimal");
      case "checkbox" -> fact.put("type", "boolean");
      case "datetime" -> fact.put("type", "date");
      case "radio", "select" -> choice(field, fact);
      default -> {
        return Optional.empty();
      }
    }
    fact.putObject("label").put("vi", field.label().vi()).put("en", field.label().en());
    return Optional.of(fact);
  }

  private static boolean wholeNumber(FormField field) {
    Integer decimals = field.constraints().decimals();
    return decimals != null && decimals == 0;
  }

  private static void choice(FormField field, ObjectNode fact) {
    boolean words =
        field.options().stream().allMatch(option -> option.value().matches("[A-Z][A-Z0-9_]*"));
    if (words && !field.options().isEmpty()) {
      ArrayNode values = fact.putArray("values");
      field.options().forEach(option -> values.add(option.value()));
    } else {
      fact.put("type", "string");
    }
  }
}
