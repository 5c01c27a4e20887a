package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/** The decision tables of a version: columns and rows in words. */
final class TableItems {

  /** Begins the names of facts that say when a row holds. */
  static final String TEST = "if ";

  private static final String RESULT = "then ";

  private final String file;
  private final Glossary glossary;
  private final List<Item> items = new ArrayList<>();

  private TableItems(String file, Glossary glossary) {
    this.file = file;
    this.glossary = glossary;
  }

  static List<Item> read(XmlTree model, String file, Glossary glossary) {
    TableItems tables = new TableItems(file, glossary);
    tables.items.add(
        tables.item(
            Subject.ELEMENT,
            "definitions",
            null,
            Text.same("“definitions”"),
            tables.generic(
                model.without(child -> child.name.equals("decision") || isDrawn(child)))));
    model.all("decision").forEach(tables::decision);
    return tables.items;
  }

  private static boolean isDrawn(XmlTree child) {
    return child.name.equals("DMNDI");
  }

  private void decision(XmlTree decision) {
    XmlTree table = decision.first("decisionTable").orElse(decision);
    List<Fact> facts = new ArrayList<>();
    if (!decision.attribute("name").isEmpty()) {
      Text name = Text.same(decision.attribute("name"));
      facts.add(Fact.words("name", name, file, file));
    }
    facts.addAll(generic(decision.without(child -> child.name.equals("decisionTable"))));
    facts.addAll(
        generic(table.without(child -> Set.of("input", "output", "rule").contains(child.name))));
    facts.removeIf(fact -> fact.name().equals("id"));
    String name = decision.attribute("name");
    Item owner =
        item(
            Subject.TABLE,
            decision.id(),
            null,
            Text.same("“" + (name.isEmpty() ? decision.id() : name) + "”"),
            facts);
    items.add(owner);
    List<Item> inputs = table.all("input").map(input -> input(owner, input)).toList();
    List<Item> outputs = table.all("output").map(output -> output(owner, output)).toList();
    items.addAll(inputs);
    items.addAll(outputs);
    int number = 1;
    for (XmlTree rule : table.all("rule").toList()) {
      items.add(row(owner, rule, number++, inputs, outputs));
    }
  }

  private Item input(Item owner, XmlTree input) {
    String field = input.first("inputExpression").map(e -> e.textOf("text")).orElse("");
    String label = input.attribute("label");
    Text known = glossary.field(field);
    Text name = label.isEmpty() ? known : new Text("“" + label + "”", known.en());
    return column(owner, TEST + field, name, input);
  }

  private Item output(Item owner, XmlTree output) {
    String label = output.attribute("label");
    String name = output.attribute("name");
    return column(
        owner, RESULT + name, Text.same("“" + (label.isEmpty() ? name : label) + "”"), output);
  }

  private Item column(Item owner, String id, Text name, XmlTree column) {
    List<Fact> facts = new ArrayList<>(generic(column));
    facts.removeIf(fact -> fact.name().equals("id") || fact.name().equals("name"));
    facts.removeIf(fact -> fact.name().equals("inputExpression.text"));
    return item(Subject.COLUMN, id, owner, name, facts);
  }

  private Item row(Item owner, XmlTree rule, int number, List<Item> inputs, List<Item> outputs) {
    List<Fact> facts = new ArrayList<>();
    cells(rule, "inputEntry", inputs, facts);
    int tests = facts.size();
    cells(rule, "outputEntry", outputs, facts);
    Text detail =
        DiffWords.of(
            tests == 0 ? "row.always" : "row.detail",
            said(facts.subList(0, tests)),
            said(facts.subList(tests, facts.size())));
    String law = said(rule.textOf("description"), facts);
    return new Item(
        Subject.ROW,
        rule.id(),
        owner,
        Text.same(String.valueOf(number)),
        detail,
        glossary.knownLaw(law).orElse(null),
        file,
        Item.byName(facts));
  }

  private void cells(XmlTree rule, String kind, List<Item> columns, List<Fact> facts) {
    List<String> cells = rule.all(kind).map(cell -> cell.textOf("text")).toList();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      Item column = columns.get(i);
      String cell = cells.get(i);
      if (!cell.isEmpty() && !cell.equals("-")) {
        String field = column.id().substring(column.id().indexOf(' ') + 1);
        Text shown = new CellWords(glossary, field).of(cell);
        facts.add(Fact.code(column.id(), cell, shown, file).labelled(column.name()));
      }
    }
  }

  /** Reads {@code citation | vi | en | vi when met | en when met}; the citation's id. */
  private String said(String description, List<Fact> facts) {
    String[] parts = description.split("\\s*\\|\\s*");
    if (!parts[0].isEmpty()) {
      facts.add(Fact.code("citation", parts[0], glossary.law(parts[0]), file));
    }
    if (parts.length > 2) {
      facts.add(Fact.words("says", new Text(parts[1], parts[2]), file, file));
    }
    if (parts.length > 3) {
      String rest = Stream.of(parts).skip(4).collect(Collectors.joining(" | "));
      facts.add(Fact.words("met", new Text(parts[3], rest), file, file));
    }
    return parts[0];
  }

  private static Text said(List<Fact> cells) {
    return Figures.joined(
        cells.stream().map(cell -> DiffWords.of("row.cell", cell.labelOr(""), cell.shown())),
        "; ",
        "; ");
  }

  private List<Fact> generic(XmlTree element) {
    return XmlFacts.of(element, Set.of(), file, glossary)
        .filter(fact -> !fact.name().equals("id") && !fact.name().equals("name"))
        .toList();
  }

  private Item item(Subject subject, String id, @Nullable Item owner, Text name, List<Fact> facts) {
    return new Item(subject, id, owner, name, Difference.NONE, null, file, Item.byName(facts));
  }
}
