package vn.thutuc.studio.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.Text;

/** What people call the ids of one version: its laws, its fields and their values. */
final class Glossary {

  private final Map<String, Text> laws = new HashMap<>();
  private final Map<String, Text> fields = new HashMap<>();
  private final Map<String, Text> values = new HashMap<>();
  private final Map<String, Text> things = new HashMap<>();

  private final Source source;
  private boolean formsRead;

  Glossary(Source source) {
    source.tree("processes/procedure.yaml").ifPresent(this::manifest);
    source.tree("rules/facts.yaml").ifPresent(this::dictionary);
    this.source = source;
  }

  /** Questions stand in for fields the dictionary has no label for; read when first needed. */
  private void forms() {
    if (!formsRead) {
      formsRead = true;
      for (String form : source.allPlaces("forms", ".form")) {
        JsonNode english =
            source.tree(form.replace(".form", ".en.yaml")).orElse(FormItems.NO_ENGLISH);
        source.tree(form).ifPresent(tree -> questions(tree, english));
      }
    }
  }

  private void manifest(JsonNode manifest) {
    manifest
        .path("legalBasis")
        .forEach(law -> laws.put(law.path("id").asString(""), text(law.path("citation"))));
    for (String list : new String[] {"documents", "results"}) {
      manifest
          .path(list)
          .forEach(each -> things.put(each.path("id").asString(""), text(each.path("name"))));
    }
    manifest
        .path("costs")
        .properties()
        .forEach(cost -> things.put(cost.getKey(), text(cost.getValue().path("name"))));
  }

  /** A question's label stands for a field the dictionary gives no label. */
  private void questions(JsonNode node, JsonNode english) {
    String key = node.path("key").asString("");
    if (!key.isEmpty() && node.has("label")) {
      String label = node.path("label").asString();
      fields.putIfAbsent(key, new Text(label, english.path(key).path("label").asString(label)));
    }
    node.path("components").forEach(child -> questions(child, english));
  }

  /** Other types first: where names meet, the dossier's own field is the one meant. */
  private void dictionary(JsonNode facts) {
    facts.properties().stream()
        .sorted(Comparator.comparing(type -> type.getKey().equals("Dossier")))
        .flatMap(type -> type.getValue().properties().stream())
        .forEach(field -> field(field.getKey(), field.getValue()));
  }

  private void field(String name, JsonNode field) {
    if (field.path("label").isObject()) {
      fields.put(name, text(field.path("label")));
    }
    field
        .path("labels")
        .properties()
        .forEach(label -> values.put(name + "." + label.getKey(), text(label.getValue())));
  }

  /** The citation with that id; the id where there is none. */
  Text law(String id) {
    return laws.getOrDefault(id, Text.same("“" + id + "”"));
  }

  Optional<Text> knownLaw(String id) {
    return Optional.ofNullable(laws.get(id));
  }

  /** A field's label, quoted. */
  Text field(String name) {
    if (!fields.containsKey(name)) {
      forms();
    }
    return quoted(fields.getOrDefault(name, Text.same(name)));
  }

  /** A value of a field, as its value list says it. */
  Text value(String field, String raw) {
    return Optional.ofNullable(values.get(field + "." + raw))
        .or(() -> Optional.ofNullable(things.get(raw)))
        .map(Glossary::quoted)
        .orElseGet(() -> Figures.shown(raw));
  }

  /**
   * A value of an aspect: a word of ours, an article, a thing of the manifest, or as it is.
   *
   * @param aspect the last part of the fact's name
   */
  Text word(String aspect, String raw) {
    if (aspect.equals("legalBasis") || aspect.equals("citation")) {
      return law(raw);
    }
    return DiffWords.find("word." + aspect + "." + raw)
        .or(() -> DiffWords.find("word." + raw))
        .or(() -> Optional.ofNullable(things.get(raw)).map(Glossary::quoted))
        .orElseGet(() -> Figures.shown(raw));
  }

  static Text quoted(Text text) {
    return new Text("“" + text.vi() + "”", "“" + text.en() + "”");
  }

  /** {@code {vi, en}}; English is the Vietnamese where it lacks. */
  static Text text(JsonNode node) {
    String vi = node.path("vi").asString(node.asString(""));
    return new Text(vi, node.path("en").asString(vi));
  }
}
