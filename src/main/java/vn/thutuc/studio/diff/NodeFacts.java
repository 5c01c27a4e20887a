package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.rules.Text;

/** Everything an element of a process model says, the properties no diagram shows included. */
final class NodeFacts {

  private static final Pattern NODE =
      Pattern.compile(".*(Task|Event|Gateway)|task|callActivity|subProcess|transaction");

  private static final Pattern DUE = Pattern.compile("\\$\\{(\\w+)Due}");

  /** Attributes under the name designers know them by. */
  private static final Map<String, String> KNOWN_AS =
      Map.of(
          "candidateGroups",
          "role",
          "cancelActivity",
          "interrupting",
          "isInterrupting",
          "interrupting");

  private static final Set<String> TWO_LANGUAGES = Set.of("public", "silenceOf");
  private static final Set<String> SAID_ELSEWHERE =
      Set.of("incoming", "outgoing", "extensionElements", "sequenceFlow");
  private static final Set<String> TIMES = Set.of("timeDate", "timeDuration", "timeCycle");

  private final XmlTree node;
  private final String parent;
  private final String file;
  private final Glossary glossary;
  private final Map<String, Text> names;
  private final List<Fact> facts = new ArrayList<>();

  NodeFacts(XmlTree node, String parent, String file, Glossary glossary, Map<String, Text> names) {
    this.node = node;
    this.parent = parent;
    this.file = file;
    this.glossary = glossary;
    this.names = names;
  }

  static boolean isNode(XmlTree element) {
    return NODE.matcher(element.name).matches();
  }

  static Subject subject(XmlTree element) {
    if (element.name.endsWith("Gateway")) {
      return Subject.GATEWAY;
    }
    return element.name.endsWith("Event") ? Subject.EVENT : Subject.STEP;
  }

  /** Its name in both languages; empty when it has none. */
  static Text nameOf(XmlTree element) {
    String vi = element.attribute("name");
    String en = properties(element).getOrDefault("nameEn", vi);
    return new Text(vi, en);
  }

  private static Map<String, String> properties(XmlTree element) {
    Map<String, String> properties = new java.util.LinkedHashMap<>();
    element
        .all("extensionElements")
        .flatMap(extension -> extension.all("properties"))
        .flatMap(list -> list.all("property"))
        .forEach(
            property ->
                properties.put(
                    property.attribute("name"),
                    property.attributes.containsKey("value")
                        ? property.attribute("value")
                        : property.text()));
    return properties;
  }

  List<Fact> read() {
    code("kind", node.name);
    if (!node.attribute("name").isEmpty()) {
      facts.add(Fact.words("name", nameOf(node), file, file));
    }
    if (!parent.isEmpty()) {
      named("parent", parent);
    }
    node.attributes.forEach(this::attribute);
    Map<String, String> properties = properties(node);
    properties.forEach((name, value) -> property(name, value, properties));
    node.all("extensionElements")
        .flatMap(extension -> extension.children.stream())
        .filter(child -> !child.name.equals("properties"))
        .forEach(child -> XmlFacts.of(child, Set.of(), file, glossary).forEach(facts::add));
    node.children.stream()
        .filter(child -> !SAID_ELSEWHERE.contains(child.name) && !isNode(child))
        .forEach(this::child);
    return facts;
  }

  private void attribute(String name, String value) {
    if (name.equals("id") || name.equals("name")) {
      return;
    }
    if (name.equals("attachedToRef")) {
      named(name, value);
    } else if (!name.equals("default")) {
      code(KNOWN_AS.getOrDefault(name, name), value);
    } else {
      named("otherwise", targetOf(value));
    }
  }

  /** Where a gateway's default way leads is told by the place, not by the flow's id. */
  private String targetOf(String flow) {
    return names.containsKey("→" + flow) ? names.get("→" + flow).vi() : flow;
  }

  private void property(String name, String value, Map<String, String> all) {
    if (name.equals("nameEn") || name.equals("limitUnit")) {
      return;
    }
    String[] both = value.split("\\|", 2);
    if (name.equals("limit")) {
      String unit = all.getOrDefault("limitUnit", "WORKING");
      facts.add(Fact.code(name, value + unit, Figures.term(value, unit), file));
    } else if (TWO_LANGUAGES.contains(name) && both.length == 2) {
      facts.add(Fact.words(name, new Text(both[0].strip(), both[1].strip()), file, file));
    } else {
      code(name, value);
    }
  }

  private void child(XmlTree child) {
    if (!child.name.endsWith("EventDefinition")) {
      XmlFacts.of(child, Set.of(), file, glossary).forEach(facts::add);
      return;
    }
    code("trigger", child.name);
    child.children.stream()
        .filter(each -> TIMES.contains(each.name))
        .forEach(time -> facts.add(Fact.code("timer", time.text(), due(time.text()), file)));
    child.attributes.forEach(
        (name, value) -> {
          if (name.endsWith("Ref")) {
            named(name, value);
          } else if (!name.equals("id")) {
            code(name, value);
          }
        });
    child.children.stream()
        .filter(each -> !TIMES.contains(each.name))
        .forEach(each -> XmlFacts.of(each, Set.of(), file, glossary).forEach(facts::add));
  }

  /** {@code P12D} is counted by the calendar; {@code ${consultDue}} is the limit of a step. */
  private Text due(String timer) {
    Matcher variable = DUE.matcher(timer);
    if (variable.matches()) {
      String step = variable.group(1);
      return DiffWords.find("timer." + step)
          .orElseGet(
              () ->
                  DiffWords.of(
                      "timer.step", Glossary.quoted(names.getOrDefault(step, Text.same(step)))));
    }
    return Figures.term(timer, "CALENDAR");
  }

  private void code(String name, String value) {
    facts.add(Fact.code(name, value, glossary.word(name, value), file));
  }

  private void named(String name, String id) {
    Text shown = names.containsKey(id) ? names.get(id) : Text.same(id);
    facts.add(Fact.code(name, id, Glossary.quoted(shown), file));
  }
}
