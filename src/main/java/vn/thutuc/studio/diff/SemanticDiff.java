package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/**
 * Everything that differs between two versions of a procedure, as sentences a reviewer can read:
 * what matters most comes first, and nothing that differs stays unsaid.
 */
public final class SemanticDiff {

  private static final Comparator<Change> WEIGHTIEST_FIRST =
      Comparator.comparing(Change::rank).thenComparing(Change::subject);

  private final Inventory before;
  private final Inventory after;
  private final Set<String> differing;

  private SemanticDiff(Inventory before, Inventory after, Set<String> differing) {
    this.before = before;
    this.after = after;
    this.differing = differing;
  }

  /** Empty exactly when both say the same, byte by byte. */
  public static List<Change> between(Bundle before, Bundle after) {
    if (before.hash().equals(after.hash())) {
      return List.of();
    }
    Set<String> differing = differing(before, after);
    return new SemanticDiff(
            Inventory.of(before, differing), Inventory.of(after, differing), differing)
        .changes();
  }

  /** The places of the files that are not the same byte by byte. */
  static Set<String> differing(Bundle before, Bundle after) {
    Map<String, byte[]> old = Inventory.byPlace(before);
    Map<String, byte[]> young = Inventory.byPlace(after);
    Set<String> places = new TreeSet<>(old.keySet());
    places.addAll(young.keySet());
    places.removeIf(place -> Arrays.equals(old.get(place), young.get(place)));
    return places;
  }

  private List<Change> changes() {
    Predicate<Item> readable = item -> isReadable(Source.place(item.file()));
    List<Difference> found =
        new ArrayList<>(
            ItemComparison.of(
                before.items().stream().filter(readable).toList(),
                after.items().stream().filter(readable).toList()));
    found.addAll(WayComparison.of(before.maps(), after.maps()));
    found.addAll(pictures(said(found)));
    found.addAll(unsaid(said(found)));
    List<Change> changes = new ArrayList<>(Sentences.of(found));
    changes.sort(WEIGHTIEST_FIRST);
    return List.copyOf(changes);
  }

  private Set<String> said(List<Difference> found) {
    Set<String> places = new HashSet<>();
    found.forEach(each -> each.files().forEach(file -> places.add(Source.place(file))));
    return places;
  }

  /** Where the drawing of what stayed differs. */
  private List<Difference> pictures(Set<String> said) {
    List<Difference> found = new ArrayList<>();
    after
        .maps()
        .forEach(
            (place, map) -> {
              ProcessMap earlier = before.maps().get(place);
              if (earlier != null && map.isDrawnUnlike(earlier)) {
                String aspect = said.contains(place) ? "also" : "only";
                found.add(file(Change.Kind.CHANGED, Subject.DIAGRAM, aspect, after, place));
              }
            });
    return found;
  }

  /** A sentence for each file that differs in what no other sentence tells. */
  private List<Difference> unsaid(Set<String> said) {
    List<Difference> found = new ArrayList<>();
    for (String place : differing) {
      if (said.contains(place)) {
        continue;
      }
      if (!after.has(place)) {
        found.add(file(Change.Kind.REMOVED, Subject.FILE, "", before, place));
      } else if (!before.has(place)) {
        found.add(file(Change.Kind.ADDED, Subject.FILE, "", after, place));
      } else {
        String aspect = isReadable(place) ? "rewritten" : "unreadable";
        found.add(file(Change.Kind.CHANGED, Subject.FILE, aspect, after, place));
      }
    }
    return found;
  }

  private boolean isReadable(String place) {
    return !before.source().isUnreadable(place) && !after.source().isUnreadable(place);
  }

  private static Difference file(
      Change.Kind kind, Subject subject, String aspect, Inventory side, String place) {
    String path = side.source().path(place);
    Text name = Text.same("“" + place + "”");
    Item item = new Item(subject, path, null, name, Difference.NONE, null, path, Map.of());
    return Difference.of(kind, aspect, item, Difference.NONE, Difference.NONE);
  }
}
