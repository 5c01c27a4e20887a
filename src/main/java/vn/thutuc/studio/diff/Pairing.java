package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds each thing of one version in the other: by its id, and rows of tables and free texts, whose
 * ids are places, by what they say first.
 *
 * @param gone only in the earlier version
 * @param come only in the later one
 */
record Pairing(List<Pair> pairs, List<Item> gone, List<Item> come) {

  /** The same thing in both. */
  record Pair(Item before, Item after) {}

  static Pairing of(List<Item> before, List<Item> after) {
    Pairing pairing =
        new Pairing(new ArrayList<>(), new ArrayList<>(before), new ArrayList<>(after));
    pairing.pair(item -> isPlaced(item) ? placed(item) : item.key());
    pairing.pair(item -> isPlaced(item) ? item.key() + said(item) : null);
    pairing.pair(item -> isPlaced(item) ? ownerAndSubject(item) + said(item) : null);
    pairing.pair(item -> item.subject() == Subject.ROW ? item.key() : null);
    pairing.pairTheLastOfEach();
    return pairing;
  }

  /** Whether its id says where it stands rather than what it is. */
  private static boolean isPlaced(Item item) {
    return item.subject() == Subject.ROW || item.subject() == Subject.SIMPLIFICATION;
  }

  private static String placed(Item item) {
    return ownerAndSubject(item) + item.content();
  }

  /** What a row answers and says, whatever it asks. */
  private static String said(Item item) {
    return item.facts().values().stream()
        .filter(fact -> !fact.name().startsWith(TableItems.TEST))
        .filter(fact -> !fact.name().equals("citation"))
        .map(fact -> fact.name() + fact.raw())
        .collect(Collectors.joining("\n"));
  }

  static String ownerAndSubject(Item item) {
    return (item.owner() == null ? "" : item.owner().key()) + item.subject();
  }

  private void pair(Function<Item, @Nullable String> by) {
    Map<String, List<Item>> waiting = new LinkedHashMap<>();
    for (Item item : come) {
      String key = by.apply(item);
      if (key != null) {
        waiting.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
      }
    }
    for (Item item : List.copyOf(gone)) {
      String key = by.apply(item);
      List<Item> same = key == null ? null : waiting.get(key);
      if (same != null && !same.isEmpty()) {
        take(item, same.remove(0));
      }
    }
  }

  /** One text gone and one come is one text changed. */
  private void pairTheLastOfEach() {
    List<Item> left = gone.stream().filter(i -> i.subject() == Subject.SIMPLIFICATION).toList();
    List<Item> right = come.stream().filter(i -> i.subject() == Subject.SIMPLIFICATION).toList();
    if (left.size() == 1 && right.size() == 1) {
      take(left.get(0), right.get(0));
    }
  }

  private void take(Item before, Item after) {
    pairs.add(new Pair(before, after));
    gone.remove(before);
    come.remove(after);
  }
}
