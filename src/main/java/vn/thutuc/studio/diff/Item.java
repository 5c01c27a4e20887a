package vn.thutuc.studio.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One thing of a procedure that people have a word for: a step, a document, a row of a table.
 *
 * @param id its name in the files, unique among the things of its subject and owner
 * @param owner what it belongs to; null at the top
 * @param name what people call it, quoted where that is proper
 * @param detail what else is said when it comes or goes; empty when nothing
 * @param law the citation it stands on; null if it names none
 * @param facts everything else said about it, by name
 */
record Item(
    Subject subject,
    String id,
    @Nullable Item owner,
    Text name,
    Text detail,
    @Nullable Text law,
    String file,
    Map<String, Fact> facts) {

  Item {
    facts = new LinkedHashMap<>(facts);
  }

  Item detailed(Text said) {
    return new Item(subject, id, owner, name, said, law, file, facts);
  }

  static Map<String, Fact> byName(List<Fact> facts) {
    return facts.stream()
        .collect(Collectors.toMap(Fact::name, f -> f, (a, b) -> a, LinkedHashMap::new));
  }

  /** The same for the same thing in another version. */
  String key() {
    return (owner == null ? "" : owner.key() + "/") + subject + ":" + id;
  }

  Text ownerName() {
    return owner == null ? Text.same("") : owner.name();
  }

  /** Everything it says, for telling whether two are the same. */
  String content() {
    return facts.values().stream()
        .map(fact -> fact.name() + "=" + fact.raw())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
