package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything an element of a model says that nobody has a better reader for. */
final class XmlFacts {

  private XmlFacts() {}

  /** All an element says, named by the way to it. */
  static Stream<Fact> of(XmlTree element, Set<String> without, String file, Glossary glossary) {
    List<Fact> facts = new ArrayList<>();
    element.attributes.forEach((name, value) -> add(facts, name, value, file, glossary));
    if (!element.text().isEmpty()) {
      add(facts, element.name, element.text(), file, glossary);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (XmlTree child : element.children) {
      int number = seen.merge(child.name, 1, Integer::sum);
      if (!without.contains(child.name)) {
        String prefix = child.name + (number > 1 ? number : "") + ".";
        of(child, without, file, glossary)
            .filter(fact -> !fact.name().equals("id"))
            .forEach(fact -> facts.add(renamed(fact, prefix, child.name)));
      }
    }
    return facts.stream();
  }

  private static Fact renamed(Fact fact, String prefix, String own) {
    String name =
        fact.name().equals(own) ? prefix.substring(0, prefix.length() - 1) : prefix + fact.name();
    return new Fact(name, fact.raw(), fact.shown(), fact.file(), fact.enFile(), null);
  }

  private static void add(
      List<Fact> facts, String name, String value, String file, Glossary glossary) {
    facts.add(Fact.code(name, value, glossary.word(name, value), file));
  }
}
