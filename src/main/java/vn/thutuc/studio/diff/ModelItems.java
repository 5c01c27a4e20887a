package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thutuc.rules.Text;

/** The steps, events, gateways and ways of a process model. */
final class ModelItems {

  private static final Set<String> SCOPES = Set.of("process", "subProcess");

  private final String file;
  private final Glossary glossary;
  private final ConditionWords conditions;
  private final Map<String, Text> names = new LinkedHashMap<>();
  private final Map<String, Item> nodes = new LinkedHashMap<>();
  private final List<Item> others = new ArrayList<>();
  private final List<ProcessMap.Way> ways = new ArrayList<>();
  private final Map<String, String> drawn = new LinkedHashMap<>();

  ModelItems(XmlTree model, String file, Glossary glossary) {
    this.file = file;
    this.glossary = glossary;
    this.conditions = new ConditionWords(model, glossary);
    model
        .deep()
        .filter(element -> !element.id().isEmpty())
        .forEach(element -> names.put(element.id(), NodeFacts.nameOf(element)));
    model
        .deep()
        .filter(element -> element.name.equals("sequenceFlow"))
        .forEach(flow -> names.put("→" + flow.id(), Text.same(flow.attribute("targetRef"))));
    nameless(model);
    for (XmlTree element : model.children) {
      if (SCOPES.contains(element.name)) {
        scope(element, "");
      } else if (element.name.equals("BPMNDiagram")) {
        element.deep().forEach(this::drawing);
      } else {
        other(element);
      }
    }
    if (!model.attributes.isEmpty()) {
      other(bare(model));
    }
    nodes.replaceAll(
        (id, node) -> node.subject() == Subject.GATEWAY ? node.detailed(ways(id)) : node);
  }

  List<Item> items() {
    return Stream.concat(nodes.values().stream(), others.stream()).toList();
  }

  ProcessMap map() {
    return new ProcessMap(file, nodes, ways, drawn);
  }

  /** A gateway without a name is known by what comes after it. */
  private void nameless(XmlTree model) {
    List<XmlTree> flows =
        model.deep().filter(element -> element.name.equals("sequenceFlow")).toList();
    model
        .deep()
        .filter(element -> NodeFacts.isNode(element) && element.attribute("name").isEmpty())
        .forEach(
            node ->
                flows.stream()
                    .filter(flow -> flow.attribute("sourceRef").equals(node.id()))
                    .map(flow -> names.get(flow.attribute("targetRef")))
                    .filter(next -> next != null && !next.vi().isEmpty())
                    .findFirst()
                    .ifPresent(next -> names.put(node.id(), DiffWords.of("name.before", next))));
  }

  /** Where a gateway leads, and when; nothing for one that only joins. */
  private Text ways(String gateway) {
    List<ProcessMap.Way> own = ways.stream().filter(way -> way.from().equals(gateway)).toList();
    boolean asks = own.stream().anyMatch(way -> !way.when().vi().isEmpty());
    String otherwise = asks ? "gateway.way-else" : "gateway.way";
    List<Text> leaving =
        own.stream()
            .map(
                way ->
                    DiffWords.of(
                        way.when().vi().isEmpty() ? otherwise : "gateway.way-when",
                        Glossary.quoted(nameOf(way.to())),
                        way.when()))
            .toList();
    return leaving.size() < 2
        ? Difference.NONE
        : DiffWords.of("detail", Figures.joined(leaving.stream(), "; ", "; "));
  }

  private void scope(XmlTree scope, String parent) {
    if (parent.isEmpty()) {
      other(bare(scope));
    }
    String inside = parent.isEmpty() && scope.name.equals("process") ? "" : scope.id();
    for (XmlTree element : scope.children) {
      if (element.name.equals("sequenceFlow")) {
        way(element);
      } else if (NodeFacts.isNode(element)) {
        nodes.put(element.id(), node(element, inside));
        if (SCOPES.contains(element.name)) {
          scope(element, element.id());
        }
      } else if (!element.id().isEmpty()) {
        other(element);
      }
    }
  }

  private Item node(XmlTree element, String parent) {
    List<Fact> facts = new NodeFacts(element, parent, file, glossary, names).read();
    Subject subject = NodeFacts.subject(element);
    return new Item(
        subject,
        element.id(),
        null,
        Glossary.quoted(names.get(element.id())),
        Details.of(subject, facts),
        facts.stream()
            .filter(fact -> fact.name().equals("legalBasis"))
            .flatMap(fact -> glossary.knownLaw(fact.raw().vi()).stream())
            .findFirst()
            .orElse(null),
        file,
        Item.byName(facts));
  }

  private void way(XmlTree flow) {
    String from = flow.attribute("sourceRef");
    String to = flow.attribute("targetRef");
    Text condition =
        flow.first("conditionExpression")
            .map(expression -> conditions.words(expression.text()))
            .orElse(Difference.NONE);
    ways.add(new ProcessMap.Way(from, to, condition));
    List<Fact> facts = new ArrayList<>();
    if (!flow.attribute("name").isEmpty()) {
      Text name = Text.same(flow.attribute("name"));
      facts.add(Fact.words("hint", name, file, file));
    }
    flow.first("conditionExpression")
        .ifPresent(
            expression -> facts.add(Fact.code("condition", expression.text(), condition, file)));
    XmlFacts.of(flow, Set.of("conditionExpression"), file, glossary)
        .filter(fact -> !Set.of("name", "id", "sourceRef", "targetRef").contains(fact.name()))
        .forEach(facts::add);
    Text name =
        DiffWords.of("name.way", Glossary.quoted(nameOf(from)), Glossary.quoted(nameOf(to)));
    String id = from + ">" + to;
    long twins = others.stream().filter(item -> item.id().startsWith(id)).count();
    others.add(item(Subject.WAY, twins == 0 ? id : id + "#" + twins, name, facts));
  }

  private Text nameOf(String id) {
    return names.getOrDefault(id, Text.same(id));
  }

  private void drawing(XmlTree element) {
    String of = element.attribute("bpmnElement");
    if (!of.isEmpty()) {
      drawn.put(of, element.toString());
    }
  }

  private void other(XmlTree element) {
    List<Fact> facts =
        XmlFacts.of(element, Set.of(), file, glossary)
            .filter(fact -> !fact.name().equals("id"))
            .toList();
    Text name =
        element.attribute("name").isEmpty() ? Text.same(element.id()) : nameOf(element.id());
    others.add(item(Subject.ELEMENT, element.name + element.id(), Glossary.quoted(name), facts));
  }

  private Item item(Subject subject, String id, Text name, List<Fact> facts) {
    return new Item(subject, id, null, name, Difference.NONE, null, file, Item.byName(facts));
  }

  /** The element with what it says itself, not its children that are items of their own. */
  private static XmlTree bare(XmlTree element) {
    return element.without(
        child ->
            child.name.equals("sequenceFlow")
                || !child.id().isEmpty()
                || child.name.equals("BPMNDiagram"));
  }
}
