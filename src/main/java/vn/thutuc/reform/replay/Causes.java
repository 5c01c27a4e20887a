package vn.thutuc.reform.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.rules.RuleSentence;
import vn.thutuc.rules.Ruling;

/**
 * Which rows, rules and legal values make two decisions about the same facts differ.
 *
 * <p>Rows are numbered, and a new row moves those behind it: a row is the same one if it says the
 * same sentence on the same article, whatever its number.
 */
final class Causes {

  private final Map<String, RuleSentence> old;
  private final Map<String, RuleSentence> now;

  Causes(Map<String, RuleSentence> old, Map<String, RuleSentence> now) {
    this.old = Map.copyOf(old);
    this.now = Map.copyOf(now);
  }

  /**
   * What fires now and did not; what fired and does not any more; legal values that are others. If
   * there is nothing of the kind, what fired says something else now: all of it.
   */
  List<String> of(Ruling before, Ruling after) {
    Set<String> causes = new LinkedHashSet<>();
    causes.addAll(without(after.fired(), now, before.fired(), old));
    causes.addAll(without(before.fired(), old, after.fired(), now));
    after
        .parameterVersions()
        .forEach(
            (name, day) -> {
              if (!day.equals(before.parameterVersions().get(name))) {
                causes.add(name + "@" + day);
              }
            });
    return causes.isEmpty() ? after.fired() : List.copyOf(causes);
  }

  private static List<String> without(
      List<String> these,
      Map<String, RuleSentence> said,
      List<String> those,
      Map<String, RuleSentence> saidThere) {
    Set<Object> there = new HashSet<>();
    those.forEach(id -> there.add(sentence(id, saidThere)));
    List<String> left = new ArrayList<>(these);
    left.removeIf(id -> there.contains(sentence(id, said)));
    return left;
  }

  private static Object sentence(String id, Map<String, RuleSentence> said) {
    RuleSentence sentence = said.get(id);
    return sentence == null ? id : sentence;
  }
}
