package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One thing of a procedure with what each version says of it, hidden properties included.
 *
 * @param id its name in the files
 * @param owner what it belongs to; empty at the top
 */
public record FacingThing(
    Change.Kind kind, Subject subject, String id, Text owner, Text name, List<FacingFact> facts) {

  public FacingThing {
    facts = List.copyOf(facts);
  }

  /** Both sides, at least one of them there. */
  static FacingThing of(Change.Kind kind, @Nullable Item before, @Nullable Item after) {
    Item known = after == null ? before : after;
    if (known == null) {
      throw new IllegalArgumentException("A thing is in one version at least");
    }
    Map<String, Fact> old = before == null ? Map.of() : before.facts();
    Map<String, Fact> now = after == null ? Map.of() : after.facts();
    Set<String> names = new LinkedHashSet<>(now.keySet());
    names.addAll(old.keySet());
    List<FacingFact> facts = new ArrayList<>();
    for (String name : names) {
      facts.add(FacingFact.of(known.subject(), old.get(name), now.get(name)));
    }
    return new FacingThing(
        kind, known.subject(), known.id(), known.ownerName(), known.name(), facts);
  }

  /** Whether anything said of it differs. */
  boolean differs() {
    return kind != Change.Kind.CHANGED || facts.stream().anyMatch(FacingFact::isChanged);
  }
}
