package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Everything a tree says, as facts named by their way from its root: nothing is left out. */
final class Leaves {

  private static final Set<String> LANGUAGES = Set.of("vi", "en");

  private final Glossary glossary;
  private final String file;
  private final List<Fact> facts = new ArrayList<>();

  private Leaves(Glossary glossary, String file) {
    this.glossary = glossary;
    this.file = file;
  }

  /**
   * @param without names at the top that are read elsewhere
   */
  static List<Fact> of(JsonNode tree, Set<String> without, String file, Glossary glossary) {
    Leaves leaves = new Leaves(glossary, file);
    if (tree.isObject()) {
      tree.properties().stream()
          .filter(entry -> !without.contains(entry.getKey()))
          .forEach(entry -> leaves.read(entry.getKey(), entry.getValue()));
    } else {
      leaves.read("value", tree);
    }
    return leaves.facts;
  }

  private void read(String name, JsonNode node) {
    if (isText(node)) {
      facts.add(Fact.words(name, Glossary.text(node), file, file));
    } else if (node.isObject()) {
      node.properties().forEach(each -> read(name + "." + each.getKey(), each.getValue()));
    } else if (node.isArray() && !isPlain(node)) {
      for (int i = 0; i < node.size(); i++) {
        read(name + "." + (i + 1), node.get(i));
      }
    } else if (node.isArray()) {
      facts.add(
          Fact.code(
              name,
              node.toString(),
              Figures.joined(
                  StreamSupport.stream(node.spliterator(), false)
                      .map(each -> glossary.word(last(name), each.asString()))),
              file));
    } else {
      facts.add(Fact.code(name, node.asString(), glossary.word(last(name), node.asString()), file));
    }
  }

  private static boolean isText(JsonNode node) {
    return node.isObject()
        && node.has("vi")
        && node.properties().stream().allMatch(each -> LANGUAGES.contains(each.getKey()));
  }

  private static boolean isPlain(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).noneMatch(JsonNode::isContainer);
  }

  static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
