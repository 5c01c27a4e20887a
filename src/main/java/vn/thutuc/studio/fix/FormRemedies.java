package vn.thutuc.studio.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.FactType;
import vn.thutuc.studio.splice.YamlText;

/** What can be done about the fields of a form. */
final class FormRemedies {

  private FormRemedies() {}

  static Map<String, Remedy> all() {
    return Map.of(
        "form.field-unknown", FormRemedies::unknown,
        "form.option-unknown", FormRemedies::option,
        "form.hide-field", FormRemedies::hide,
        "ref.document", FormRemedies::document);
  }

  /** Either the dictionary learns the field, or it is an answer of this form only. */
  private static List<Fix> unknown(Bundle bundle, Finding finding) {
    FormDefinition form = formOf(bundle, finding);
    FormField field = fieldOf(form, finding);
    List<Fix> fixes = new ArrayList<>();
    if (field.isInput()) {
      FactWords.of(field)
          .ifPresent(fact -> fixes.add(learn(bundle, typeOf(bundle, form, field), field, fact)));
    }
    fixes.add(component(bundle, finding, "local", FormRemedies::makeLocal, field.key()));
    return fixes;
  }

  private static Fix learn(Bundle bundle, String type, FormField field, JsonNode fact) {
    return TextFix.in(
        bundle,
        bundle.path("rules", "facts.yaml"),
        "fact-add",
        yaml ->
            yaml.set(TextFix.require(yaml, TextFix.place(type)).appendProperty(field.key()), fact),
        field.key());
  }

  private static YamlText makeLocal(YamlText json, JsonPointer field) {
    return json.set(
        field.appendProperty("properties").appendProperty("local"),
        JsonNodeFactory.instance.stringNode("true"));
  }

  /** The type whose rows the list holds that the field stands in. */
  private static String typeOf(Bundle bundle, FormDefinition form, FormField field) {
    return form.allFields()
        .filter(FormField::isList)
        .filter(list -> list.children().contains(field))
        .flatMap(
            list ->
                bundle.dictionary().types().stream().filter(type -> list.key().equals(type.from())))
        .map(FactType::name)
        .findFirst()
        .orElse("Dossier");
  }

  private static List<Fix> option(Bundle bundle, Finding finding) {
    FormField field = fieldOf(formOf(bundle, finding), finding);
    Set<String> known =
        bundle.dictionary().types().stream()
            .flatMap(type -> type.field(field.key()).stream())
            .flatMap(fact -> fact.values().stream())
            .collect(Collectors.toSet());
    List<String> foreign =
        field.options().stream()
            .map(FormField.Option::value)
            .filter(value -> !known.contains(value))
            .toList();
    return List.of(
        component(
            bundle,
            finding,
            "option-remove",
            (json, node) -> withoutOptions(json, node.appendProperty("values"), foreign),
            String.join(", ", foreign)));
  }

  private static YamlText withoutOptions(YamlText json, JsonPointer values, List<String> foreign) {
    YamlText left = json;
    for (int i = json.at(values).size() - 1; i >= 0; i--) {
      if (foreign.contains(json.at(values).get(i).path("value").asString(""))) {
        left = left.remove(values.appendIndex(i));
      }
    }
    return left;
  }

  private static List<Fix> hide(Bundle bundle, Finding finding) {
    return List.of(
        component(
            bundle,
            finding,
            "hide-remove",
            (json, node) -> TextFix.without(json, node.appendProperty("conditional")),
            String.valueOf(finding.element())));
  }

  /** Of a form only; worked cases name papers too. */
  private static List<Fix> document(Bundle bundle, Finding finding) {
    if (!finding.file().endsWith(".form")) {
      return List.of();
    }
    return List.of(
        component(
            bundle,
            finding,
            "document-remove",
            (json, node) ->
                makeLocal(json, node)
                    .remove(node.appendProperty("properties").appendProperty("document")),
            String.valueOf(finding.element())));
  }

  private interface Change {
    YamlText on(YamlText json, JsonPointer component);
  }

  /** A fix of the component with the key (or id) the finding names. */
  private static Fix component(
      Bundle bundle, Finding finding, String key, Change change, String... args) {
    return TextFix.in(
        bundle,
        finding.file(),
        key,
        json ->
            components(json, JsonPointer.empty())
                .filter(place -> names(json.at(place), finding.element()))
                .findFirst()
                .map(place -> change.on(json, place))
                .orElseThrow(() -> new NotMechanical("no field " + finding.element())),
        args);
  }

  private static boolean names(JsonNode component, @Nullable String name) {
    return Stream.of("key", "path", "id")
        .anyMatch(key -> component.path(key).asString("").equals(name));
  }

  private static Stream<JsonPointer> components(YamlText json, JsonPointer within) {
    JsonPointer list = within.appendProperty("components");
    return IntStream.range(0, json.at(list).size())
        .mapToObj(list::appendIndex)
        .flatMap(each -> Stream.concat(Stream.of(each), components(json, each)));
  }

  private static FormDefinition formOf(Bundle bundle, Finding finding) {
    return bundle.forms().stream()
        .filter(form -> form.file().equals(finding.file()))
        .findFirst()
        .orElseThrow(() -> new NotMechanical("no form"));
  }

  private static FormField fieldOf(FormDefinition form, Finding finding) {
    return form.field(String.valueOf(finding.element()))
        .orElseThrow(() -> new NotMechanical("no field"));
  }
}
