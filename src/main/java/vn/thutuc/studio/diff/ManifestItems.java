package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.Text;

/** The procedure as published, item by item. */
final class ManifestItems {

  static final String PLACE = "processes/procedure.yaml";

  /** Lists of things with an id. */
  private static final Map<String, Subject> LISTS =
      Map.of(
          "legalBasis", Subject.BASIS,
          "conditions", Subject.CONDITION,
          "documents", Subject.DOCUMENT,
          "results", Subject.RESULT);

  /** Things by their id. */
  private static final Map<String, Subject> MAPS =
      Map.of("ruleSets", Subject.RULE_SET, "forms", Subject.START_FORM, "costs", Subject.COST);

  private static final Set<String> ELSEWHERE =
      Set.of(
          "legalBasis",
          "conditions",
          "documents",
          "results",
          "ruleSets",
          "forms",
          "costs",
          "simplifications",
          "limit",
          "limitUnit");

  private final Glossary glossary;
  private final String file;
  private final List<Item> items = new ArrayList<>();

  private ManifestItems(Source source, Glossary glossary) {
    this.glossary = glossary;
    this.file = source.path(PLACE);
  }

  static List<Item> read(Source source, Glossary glossary) {
    ManifestItems manifest = new ManifestItems(source, glossary);
    source.tree(PLACE).ifPresent(manifest::read);
    return manifest.items;
  }

  private void read(JsonNode tree) {
    List<Fact> facts = Leaves.of(tree, ELSEWHERE, file, glossary);
    String unit = tree.path("limitUnit").asString("WORKING");
    if (tree.has("limit")) {
      String limit = tree.path("limit").asString();
      facts.add(0, Fact.code("limit", limit + unit, Figures.term(limit, unit), file));
    }
    items.add(item(Subject.PROCEDURE, "procedure", Text.same(""), null, facts));
    LISTS.forEach((list, subject) -> tree.path(list).forEach(each -> listed(subject, each)));
    MAPS.forEach(
        (map, subject) ->
            tree.path(map)
                .properties()
                .forEach(each -> named(subject, each.getKey(), each.getValue())));
    int number = 0;
    for (JsonNode text : tree.path("simplifications")) {
      Fact words = Fact.words("text", Glossary.text(text), file, file);
      items.add(
          item(
              Subject.SIMPLIFICATION,
              String.valueOf(number++),
              words.shown(),
              null,
              List.of(words)));
    }
  }

  private void listed(Subject subject, JsonNode each) {
    Text name =
        Stream.of("name", "citation", "text")
            .filter(each::has)
            .findFirst()
            .map(field -> Glossary.quoted(Glossary.text(each.path(field))))
            .orElse(Text.same(each.path("id").asString("")));
    List<Fact> facts = Leaves.of(each, Set.of("id"), file, glossary);
    String law = each.path("legalBasis").asString("");
    items.add(item(subject, each.path("id").asString(""), name, law, facts));
  }

  private void named(Subject subject, String id, JsonNode each) {
    Text name = each.has("name") ? Glossary.text(each.path("name")) : Text.same(id);
    items.add(
        item(
            subject,
            id,
            Glossary.quoted(name),
            each.path("legalBasis").asString(""),
            Leaves.of(each, Set.of(), file, glossary)));
  }

  private Item item(Subject subject, String id, Text name, @Nullable String law, List<Fact> facts) {
    return new Item(
        subject,
        id,
        null,
        name,
        Details.of(subject, facts),
        Optional.ofNullable(law).flatMap(glossary::knownLaw).orElse(null),
        file,
        Item.byName(facts));
  }
}
