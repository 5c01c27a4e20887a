package vn.thutuc.studio.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.FactType;

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
    if (field.isInput() && !FactWords.of(field).isEmpty()) {
      String type = typeOf(bundle, form, field);
      fixes.add(
          ManifestRemedies.in(
              bundle,
              bundle.path("rules", "facts.yaml"),
              "fact-add",
              yaml -> yaml.addEntry(yaml.require(type), field.key(), FactWords.of(field)),
              field.key()));
    }
    fixes.add(
        component(
            bundle,
            finding,
            "local",
            (json, node) -> {
              if (YamlText.entry(node, "properties").isPresent()) {
                json.addEntry(value(node, "properties"), "\"local\"", "\"true\"");
              } else {
                json.addEntry(node, "\"properties\"", "{\"local\": \"true\"}");
              }
            },
            field.key()));
    return fixes;
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
            (json, node) -> {
              SequenceNode values = (SequenceNode) value(node, "values");
              YamlText.items(values).stream()
                  .filter(item -> foreign.contains(YamlText.word(item, "value")))
                  .forEach(item -> json.removeItem(values, item));
            },
            String.join(", ", foreign)));
  }

  private static List<Fix> hide(Bundle bundle, Finding finding) {
    return List.of(
        component(
            bundle,
            finding,
            "hide-remove",
            (json, node) -> json.removeEntry(node, "conditional"),
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
            (json, node) -> {
              Node properties = value(node, "properties");
              if (((MappingNode) properties).getValue().size() > 1) {
                json.removeEntry(properties, "document");
                json.addEntry(properties, "\"local\"", "\"true\"");
              } else {
                json.replace(properties, "{\"local\": \"true\"}");
              }
            },
            String.valueOf(finding.element())));
  }

  private interface Change {
    void on(YamlText json, Node component);
  }

  /** A fix of the component with the key (or id) the finding names. */
  private static Fix component(
      Bundle bundle, Finding finding, String key, Change change, String... args) {
    return ManifestRemedies.in(
        bundle,
        finding.file(),
        key,
        json ->
            change.on(
                json,
                nodes(json.root())
                    .filter(node -> names(node, finding.element()))
                    .findFirst()
                    .orElseThrow(() -> new NotMechanical("no field " + finding.element()))),
        args);
  }

  private static boolean names(Node node, @org.jspecify.annotations.Nullable String name) {
    return Stream.of("key", "path", "id").anyMatch(key -> YamlText.word(node, key).equals(name));
  }

  private static Stream<Node> nodes(Node within) {
    return YamlText.entry(within, "components")
        .map(NodeTuple::getValueNode)
        .map(YamlText::items)
        .orElse(List.of())
        .stream()
        .flatMap(each -> Stream.concat(Stream.of(each), nodes(each)));
  }

  private static Node value(Node map, String key) {
    return YamlText.entry(map, key)
        .map(NodeTuple::getValueNode)
        .orElseThrow(() -> new NotMechanical("no " + key));
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
