package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.Text;

/** The dated legal values: each figure with the day it holds from and the article that sets it. */
final class ValueItems {

  private final String file;
  private final Glossary glossary;
  private final List<Item> items = new ArrayList<>();

  private ValueItems(String file, Glossary glossary) {
    this.file = file;
    this.glossary = glossary;
  }

  static List<Item> read(JsonNode tree, String file, Glossary glossary) {
    ValueItems values = new ValueItems(file, glossary);
    tree.properties().forEach(each -> values.parameter(each.getKey(), each.getValue()));
    return values.items;
  }

  private void parameter(String id, JsonNode parameter) {
    Text name = Glossary.text(parameter.path("description"));
    String unit = parameter.path("unit").asString("");
    Item owner =
        new Item(
            Subject.PARAMETER,
            id,
            null,
            Glossary.quoted(name.vi().isEmpty() ? Text.same(id) : name),
            DiffWords.of("detail", figures(parameter, unit)),
            null,
            file,
            Item.byName(Leaves.of(parameter, Set.of("values"), file, glossary)));
    items.add(owner);
    parameter.path("values").forEach(value -> items.add(value(owner, value, unit)));
  }

  private static Text figures(JsonNode parameter, String unit) {
    return Figures.joined(
        StreamSupport.stream(parameter.path("values").spliterator(), false)
            .map(
                value ->
                    DiffWords.of(
                        "value.from",
                        figure(value.path("value").asString(""), unit),
                        Figures.shown(value.path("from").asString("")))));
  }

  private Item value(Item owner, JsonNode value, String unit) {
    List<Fact> facts = new ArrayList<>(Leaves.of(value, Set.of("from", "value"), file, glossary));
    String raw = value.path("value").asString("");
    Text figure = figure(raw, unit);
    facts.add(0, Fact.code("value", raw, figure, file));
    String law = value.path("legalBasis").asString("");
    Text detail = DiffWords.of("value.detail", figure, glossary.law(law));
    return new Item(
        Subject.VALUE,
        value.path("from").asString(""),
        owner,
        Figures.shown(value.path("from").asString("")),
        detail,
        glossary.knownLaw(law).orElse(null),
        file,
        Item.byName(facts));
  }

  private static Text figure(String raw, String unit) {
    Text number = Figures.shown(raw);
    String key = "unit." + unit;
    return DiffWords.has(key) ? DiffWords.of(key, number) : number;
  }
}
