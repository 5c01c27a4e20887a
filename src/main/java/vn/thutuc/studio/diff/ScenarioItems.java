package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.Text;

/** The worked cases, and YAML the product has no words for: its values by their names. */
final class ScenarioItems {

  private ScenarioItems() {}

  static Item read(Subject subject, JsonNode tree, String place, String file, Glossary glossary) {
    List<Fact> facts = new ArrayList<>();
    Leaves.of(tree, Set.of(), file, glossary).stream()
        .map(fact -> labelled(fact, glossary))
        .forEach(facts::add);
    boolean named = subject == Subject.SCENARIO && tree.path("name").has("vi");
    Text name = named ? Glossary.text(tree.path("name")) : Text.same(place);
    return new Item(
        subject,
        place,
        null,
        Glossary.quoted(name),
        Difference.NONE,
        null,
        file,
        Item.byName(facts));
  }

  /** An answer is known by its question; other parts by the words of the message file. */
  private static Fact labelled(Fact fact, Glossary glossary) {
    if (fact.name().startsWith("answers.")) {
      return fact.labelled(glossary.field(Leaves.last(fact.name())));
    }
    return Stream.of(fact.name(), fact.name().split("\\.", 2)[0])
        .flatMap(part -> DiffWords.find("fact.scenario." + part).stream())
        .findFirst()
        .map(fact::labelled)
        .orElse(fact);
  }
}
