package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.Text;

/** The data dictionary: types, their fields, and the values a field may have. */
final class FactItems {

  private static final Set<String> OF_THE_TYPE = Set.of("from", "derived");

  private final String file;
  private final Glossary glossary;
  private final List<Item> items = new ArrayList<>();

  private FactItems(String file, Glossary glossary) {
    this.file = file;
    this.glossary = glossary;
  }

  static List<Item> read(JsonNode tree, String file, Glossary glossary) {
    FactItems facts = new FactItems(file, glossary);
    tree.properties().forEach(type -> facts.type(type.getKey(), type.getValue()));
    return facts.items;
  }

  private void type(String name, JsonNode type) {
    List<Fact> facts = new ArrayList<>();
    for (String own : OF_THE_TYPE) {
      if (type.path(own).isValueNode()) {
        String raw = type.path(own).asString();
        facts.add(Fact.code(own, raw, glossary.word(own, raw), file));
      }
    }
    Item owner = item(Subject.TYPE, name, null, Text.same("“" + name + "”"), facts);
    items.add(owner);
    type.properties().stream()
        .filter(field -> !OF_THE_TYPE.contains(field.getKey()))
        .forEach(field -> field(owner, field.getKey(), field.getValue()));
  }

  private void field(Item owner, String name, JsonNode field) {
    JsonNode values = field.isArray() ? field : field.path("values");
    List<Fact> facts = new ArrayList<>();
    if (field.isObject()) {
      facts.addAll(Leaves.of(field, Set.of("values", "labels"), file, glossary));
    } else if (!field.isArray()) {
      facts.addAll(Leaves.of(field, Set.of(), file, glossary).stream().map(this::asType).toList());
    }
    Item item = item(Subject.FIELD, name, owner, glossary.field(name), facts);
    items.add(item);
    for (JsonNode value : values) {
      JsonNode label = field.path("labels").path(value.asString());
      List<Fact> labels =
          label.isObject()
              ? List.of(Fact.words("label", Glossary.text(label), file, file))
              : List.of();
      Text shown = glossary.value(name, value.asString());
      items.add(item(Subject.CHOICE, value.asString(), item, shown, labels));
    }
  }

  private Fact asType(Fact fact) {
    return new Fact("type", fact.raw(), fact.shown(), fact.file(), fact.enFile(), null);
  }

  private Item item(Subject subject, String id, @Nullable Item owner, Text name, List<Fact> facts) {
    return new Item(
        subject, id, owner, name, Details.of(subject, facts), null, file, Item.byName(facts));
  }
}
