package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.rules.Text;

/** The questions of a form with both their languages. */
final class FormItems {

  static final JsonNode NO_ENGLISH = JsonMapper.shared().createObjectNode();

  private static final int LONGEST_NAME = 60;
  private static final Set<String> WORDS = Set.of("label", "description", "text");
  private static final Set<String> ELSEWHERE =
      Set.of("id", "key", "path", "components", "values", "label", "description", "text");

  private final String file;
  private final String enFile;
  private final Glossary glossary;
  private final JsonNode english;
  private final List<Item> items = new ArrayList<>();

  private FormItems(String file, String enFile, JsonNode english, Glossary glossary) {
    this.file = file;
    this.enFile = enFile;
    this.english = english;
    this.glossary = glossary;
  }

  static List<Item> read(Source source, String place, Glossary glossary) {
    String english = place.replace(".form", ".en.yaml");
    FormItems form =
        new FormItems(
            source.path(place),
            source.path(english),
            source.tree(english).orElse(NO_ENGLISH),
            glossary);
    source.tree(place).ifPresent(tree -> form.form(tree, place));
    return form.items;
  }

  private void form(JsonNode tree, String place) {
    String title = tree.path("title").asString("");
    Text name = new Text(title, english.path("title").asString(title));
    List<Fact> facts =
        new ArrayList<>(Leaves.of(tree, Set.of("components", "title"), file, glossary));
    if (!title.isEmpty()) {
      facts.add(Fact.words("title", name, file, enFile));
    }
    Item owner =
        item(
            Subject.FORM,
            place,
            null,
            Glossary.quoted(title.isEmpty() ? Text.same(tree.path("id").asString("")) : name),
            facts);
    items.add(owner);
    tree.path("components").forEach(component -> question(owner, component, null));
  }

  private void question(Item owner, JsonNode component, @Nullable Text group) {
    String id =
        Stream.of("key", "path", "id")
            .map(name -> component.path(name).asString(""))
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse(component.path("type").asString(""));
    JsonNode translated = english.path(id).isObject() ? english.path(id) : english(component);
    List<Fact> facts = new ArrayList<>(Leaves.of(component, ELSEWHERE, file, glossary));
    for (String words : WORDS) {
      String vi = component.path(words).asString("");
      if (!vi.isEmpty()) {
        Text both = new Text(vi, translated.path(words).asString(vi));
        facts.add(Fact.words(words, both, file, enFile));
      }
    }
    if (group != null) {
      facts.add(Fact.code("parent", group.vi(), Glossary.quoted(group), file));
    }
    Item item = item(Subject.QUESTION, id, owner, Glossary.quoted(name(facts, id)), facts);
    items.add(item);
    component.path("values").forEach(option -> option(item, option, translated));
    Text own = name(facts, id);
    component.path("components").forEach(child -> question(owner, child, own));
  }

  private JsonNode english(JsonNode component) {
    return english.path(component.path("id").asString(""));
  }

  private void option(Item owner, JsonNode option, JsonNode translated) {
    String value = option.path("value").asString("");
    String vi = option.path("label").asString(value);
    Text label = new Text(vi, translated.path("values").path(value).asString(vi));
    List<Fact> facts = new ArrayList<>(Leaves.of(option, Set.of("value", "label"), file, glossary));
    facts.add(Fact.words("label", label, file, enFile));
    items.add(item(Subject.OPTION, value, owner, Glossary.quoted(label), facts));
  }

  /** The label; of static parts how their text begins. */
  private static Text name(List<Fact> facts, String id) {
    return Stream.of("label", "text")
        .flatMap(words -> facts.stream().filter(fact -> fact.name().equals(words)))
        .findFirst()
        .map(fact -> new Text(brief(fact.raw().vi()), brief(fact.raw().en())))
        .orElse(Text.same(id));
  }

  private static String brief(String words) {
    return words.length() <= LONGEST_NAME
        ? words
        : words.substring(0, words.lastIndexOf(' ', LONGEST_NAME)) + " …";
  }

  private Item item(Subject subject, String id, @Nullable Item owner, Text name, List<Fact> facts) {
    return new Item(
        subject, id, owner, name, Details.of(subject, facts), null, file, Item.byName(facts));
  }
}
