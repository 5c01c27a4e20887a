package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.studio.diff.Pairing.Pair;

/** Lays the items of two versions side by side: what came, went, changed or stands elsewhere. */
final class ItemComparison {

  /** Things whose order people see, or the law gives a meaning. */
  private static final Set<Subject> ORDERED =
      EnumSet.of(
          Subject.DOCUMENT,
          Subject.CONDITION,
          Subject.RESULT,
          Subject.COLUMN,
          Subject.ROW,
          Subject.QUESTION,
          Subject.OPTION,
          Subject.CHOICE,
          Subject.SIMPLIFICATION);

  private final List<Item> before;
  private final List<Item> after;
  private final Pairing pairing;
  private final List<Difference> found = new ArrayList<>();

  private ItemComparison(List<Item> before, List<Item> after) {
    this.before = before;
    this.after = after;
    this.pairing = Pairing.of(before, after);
  }

  static List<Difference> of(List<Item> before, List<Item> after) {
    ItemComparison comparison = new ItemComparison(before, after);
    comparison.comings(comparison.pairing.gone(), Change.Kind.REMOVED);
    comparison.comings(comparison.pairing.come(), Change.Kind.ADDED);
    comparison.inOrder().forEach(comparison::facts);
    comparison.moves();
    return comparison.found;
  }

  /** What belongs to something that came or went itself needs no word of its own. */
  private void comings(List<Item> items, Change.Kind kind) {
    Set<String> keys = items.stream().map(Item::key).collect(Collectors.toCollection(HashSet::new));
    items.stream()
        .filter(item -> item.subject() != Subject.WAY)
        .filter(item -> item.owner() == null || !keys.contains(item.owner().key()))
        .forEach(item -> found.add(Difference.of(kind, item)));
  }

  private List<Pair> inOrder() {
    IdentityHashMap<Item, Integer> places = new IdentityHashMap<>();
    after.forEach(item -> places.put(item, places.size()));
    return pairing.pairs().stream()
        .sorted(Comparator.comparing(pair -> places.get(pair.after())))
        .toList();
  }

  private void facts(Pair pair) {
    Set<String> names = new LinkedHashSet<>(pair.after().facts().keySet());
    names.addAll(pair.before().facts().keySet());
    for (String name : names) {
      Fact was = pair.before().facts().get(name);
      Fact is = pair.after().facts().get(name);
      if (was == null && is != null) {
        found.add(Difference.set(pair.after(), is));
      } else if (is == null && was != null) {
        found.add(Difference.unset(pair.after(), was));
      } else if (was != null && is != null && !was.saysTheSameAs(is)) {
        found.add(Difference.of(pair.after(), was, is));
      }
    }
  }

  private void moves() {
    IdentityHashMap<Item, Integer> places = new IdentityHashMap<>();
    for (Item item : before) {
      places.put(item, places.size());
    }
    IdentityHashMap<Item, Item> earlier = new IdentityHashMap<>();
    pairing.pairs().forEach(pair -> earlier.put(pair.after(), pair.before()));
    Map<String, List<Item>> lists = new LinkedHashMap<>();
    after.stream()
        .filter(item -> ORDERED.contains(item.subject()) && earlier.containsKey(item))
        .filter(
            item ->
                Pairing.ownerAndSubject(item).equals(Pairing.ownerAndSubject(earlier.get(item))))
        .forEach(
            item ->
                lists
                    .computeIfAbsent(Pairing.ownerAndSubject(item), key -> new ArrayList<>())
                    .add(item));
    for (Collection<Item> list : lists.values()) {
      List<Item> ordered = List.copyOf(list);
      Set<Integer> kept =
          Ascending.kept(ordered.stream().map(item -> places.get(earlier.get(item))).toList());
      for (int i = 0; i < ordered.size(); i++) {
        if (!kept.contains(i)) {
          found.add(Difference.of(Change.Kind.MOVED, ordered.get(i)));
        }
      }
    }
  }
}
