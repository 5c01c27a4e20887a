package vn.thutuc.studio.fix;

import java.util.stream.Collectors;
import vn.thutuc.procedure.FormField;

/** How the dictionary would write what a field of a form asks. */
final class FactWords {

  private FactWords() {}

  /** The entry of facts.yaml for the answer of a field; empty if no type of fact fits it. */
  static String of(FormField field) {
    String type =
        switch (field.type()) {
          case "textfield", "textarea" -> "type: string";
          case "number" -> wholeNumber(field) ? "type: integer" : "type: decimal";
          case "checkbox" -> "type: boolean";
          case "datetime" -> "type: date";
          case "radio", "select" -> choice(field);
          default -> "";
        };
    return type.isEmpty()
        ? ""
        : "{%s, label: {vi: %s, en: %s}}"
            .formatted(
                type, YamlText.quoted(field.label().vi()), YamlText.quoted(field.label().en()));
  }

  private static boolean wholeNumber(FormField field) {
    Integer decimals = field.constraints().decimals();
    return decimals != null && decimals == 0;
  }

  private static String choice(FormField field) {
    boolean words =
        field.options().stream().allMatch(option -> option.value().matches("[A-Z][A-Z0-9_]*"));
    return words && !field.options().isEmpty()
        ? field.options().stream()
            .map(FormField.Option::value)
            .collect(Collectors.joining(", ", "values: [", "]"))
        : "type: string";
  }
}
