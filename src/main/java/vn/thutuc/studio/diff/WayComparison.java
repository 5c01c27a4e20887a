package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * What changed in the order of a process. Steps that came or went are passed over in both versions:
 * what then still differs is an order somebody changed, and as few moves as possible tell it.
 */
final class WayComparison {

  private final ProcessMap before;
  private final ProcessMap after;
  private final Set<String> both;
  private final List<Difference> found = new ArrayList<>();

  private WayComparison(ProcessMap before, ProcessMap after) {
    this.before = before;
    this.after = after;
    this.both = new LinkedHashSet<>(after.nodes().keySet());
    both.retainAll(before.nodes().keySet());
  }

  static List<Difference> of(Map<String, ProcessMap> before, Map<String, ProcessMap> after) {
    List<Difference> found = new ArrayList<>();
    after.forEach(
        (place, map) -> {
          if (before.containsKey(place)) {
            found.addAll(new WayComparison(before.get(place), map).compare());
          }
        });
    return found;
  }

  private List<Difference> compare() {
    Set<String> stay = new LinkedHashSet<>(both);
    for (String moved = mover(stay); moved != null; moved = mover(stay)) {
      stay.remove(moved);
      moved(moved);
    }
    turns(stay);
    stay.forEach(this::chance);
    return found;
  }

  /** The step whose moving explains most of what differs; null when none explains anything. */
  private @Nullable String mover(Set<String> stay) {
    Set<List<String>> differing = differing(stay);
    String best = null;
    int least = 0;
    for (String id : stay) {
      if (after.nodes().get(id).subject() == Subject.GATEWAY) {
        continue;
      }
      long others = differing.stream().filter(way -> !way.contains(id)).count();
      if (others == differing.size()) {
        continue;
      }
      Set<String> rest = new LinkedHashSet<>(stay);
      rest.remove(id);
      int explained = (int) others - differing(rest).size();
      if (explained > least) {
        best = id;
        least = explained;
      }
    }
    return best;
  }

  /** The direct ways of one version that the other does not have, not even over what came. */
  private Set<List<String>> differing(Set<String> stay) {
    Set<List<String>> differing = new LinkedHashSet<>(missing(before, after, stay));
    differing.addAll(missing(after, before, stay));
    return differing;
  }

  private Set<List<String>> missing(ProcessMap of, ProcessMap in, Set<String> stay) {
    Map<String, Set<String>> own = of.nextWithout(notBoth(of, stay, true));
    Map<String, Set<String>> other = in.nextWithout(notBoth(in, stay, false));
    Set<List<String>> missing = new LinkedHashSet<>();
    own.forEach(
        (from, next) ->
            next.stream()
                .filter(to -> stay.contains(from) && stay.contains(to))
                .filter(to -> !other.getOrDefault(from, Set.of()).contains(to))
                .forEach(to -> missing.add(List.of(from, to))));
    return missing;
  }

  /** What to pass over: what moved; of the other version also what is only there. */
  private Set<String> notBoth(ProcessMap map, Set<String> stay, boolean directOnly) {
    Set<String> skipped = new HashSet<>(map.nodes().keySet());
    skipped.removeAll(stay);
    if (directOnly) {
      skipped.retainAll(both);
    }
    return skipped;
  }

  private void moved(String id) {
    Item item = after.nodes().get(id);
    found.add(
        Difference.of(
            Change.Kind.MOVED,
            "place",
            item,
            names(before, before.before(id)),
            joined(names(after, after.before(id)), chanceOf(id))));
  }

  /** From “A” the way led to “B”, now it leads to “C”. */
  private void turns(Set<String> stay) {
    Map<String, Set<String>> gone = byStart(missing(before, after, stay));
    Map<String, Set<String>> come = byStart(missing(after, before, stay));
    Set<String> starts = new LinkedHashSet<>(gone.keySet());
    starts.addAll(come.keySet());
    for (String start : starts) {
      Set<String> now = new LinkedHashSet<>(come.getOrDefault(start, Set.of()));
      if (now.isEmpty() && isPlain(before, start) && isPlain(after, start)) {
        now.addAll(newNext(start));
      }
      found.add(
          Difference.of(
              Change.Kind.CHANGED,
              now.isEmpty() ? "closed" : gone.containsKey(start) ? "turned" : "opened",
              after.nodes().get(start),
              names(before, gone.getOrDefault(start, Set.of())),
              names(after, now)));
    }
  }

  private static boolean isPlain(ProcessMap map, String id) {
    return map.ways().stream().filter(way -> way.from().equals(id)).count() == 1;
  }

  /** The new elements a way leads to. */
  private Set<String> newNext(String start) {
    Set<String> next = new LinkedHashSet<>();
    after.ways().stream()
        .filter(way -> way.from().equals(start) && !both.contains(way.to()))
        .forEach(way -> next.add(way.to()));
    return next;
  }

  private static Map<String, Set<String>> byStart(Set<List<String>> ways) {
    Map<String, Set<String>> byStart = new LinkedHashMap<>();
    ways.forEach(
        way -> byStart.computeIfAbsent(way.get(0), from -> new LinkedHashSet<>()).add(way.get(1)));
    return byStart;
  }

  /** A step that was always done and now is done in some cases only, or the other way round. */
  private void chance(String id) {
    Item item = after.nodes().get(id);
    if (item.subject() == Subject.STEP && isSometimes(before, id) != isSometimes(after, id)) {
      boolean now = isSometimes(after, id);
      Text when = now ? when(after, id) : when(before, id);
      found.add(Difference.of(Change.Kind.CHANGED, now ? "sometimes" : "always", item, when, when));
    }
  }

  private Text chanceOf(String id) {
    if (isSometimes(before, id) == isSometimes(after, id)) {
      return Difference.NONE;
    }
    boolean now = isSometimes(after, id);
    return DiffWords.of(now ? "chance.sometimes" : "chance.always", when(now ? after : before, id));
  }

  private static boolean isSometimes(ProcessMap map, String id) {
    return map.isPassedBy(id);
  }

  /** The conditions of the ways that lead to it. */
  private static Text when(ProcessMap map, String id) {
    List<Text> conditions =
        map.ways().stream()
            .filter(way -> way.to().equals(id) && !way.when().vi().isEmpty())
            .map(ProcessMap.Way::when)
            .toList();
    return conditions.isEmpty()
        ? Difference.NONE
        : DiffWords.of("chance.when", Figures.joined(conditions.stream(), " hoặc ", " or "));
  }

  private static Text names(ProcessMap map, Set<String> ids) {
    return Figures.joined(ids.stream().map(id -> map.nodes().get(id)).map(Item::name));
  }

  private static Text joined(Text one, Text other) {
    return new Text(one.vi() + other.vi(), one.en() + other.en());
  }
}
