package vn.thutuc.studio.diff;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thutuc.procedure.Bundle;

/**
 * Two versions of a procedure laid side by side, file by file: what the sentences say, to look at.
 */
public final class SideBySide {

  private static final List<String> ROOTS = List.of("processes", "rules", "forms");

  /** What a table shows by its cells. */
  private static final Set<Subject> IN_TABLES = Set.of(Subject.ROW, Subject.COLUMN);

  private final Inventory before;
  private final Inventory after;
  private final List<Change> changes;

  private SideBySide(Inventory before, Inventory after, List<Change> changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  /**
   * The files that differ: the process first, then rules and forms.
   *
   * @param changes what {@link SemanticDiff} says of the same two
   */
  public static List<FacingFile> of(Bundle before, Bundle after, List<Change> changes) {
    Set<String> differing = SemanticDiff.differing(before, after);
    SideBySide both =
        new SideBySide(Inventory.of(before, differing), Inventory.of(after, differing), changes);
    return differing.stream()
        .sorted(Comparator.comparing((String place) -> rank(place)).thenComparing(place -> place))
        .map(both::file)
        .toList();
  }

  private static int rank(String place) {
    return ROOTS.indexOf(place.substring(0, place.indexOf('/')));
  }

  private FacingFile file(String place) {
    return new FacingFile(
        place,
        before.has(place) ? before.source().path(place) : null,
        after.has(place) ? after.source().path(place) : null,
        drawn(place),
        things(place),
        place.endsWith(".dmn")
            ? FacingTables.of(items(before, place), items(after, place))
            : List.of(),
        LineComparison.of(text(before, place), text(after, place)));
  }

  private List<DrawnChange> drawn(String place) {
    if (!place.endsWith(".bpmn")) {
      return List.of();
    }
    Optional<XmlTree> old = before.source().xml(place);
    Optional<XmlTree> now = after.source().xml(place);
    if (old.isEmpty() || now.isEmpty()) {
      return List.of();
    }
    List<Change> here =
        changes.stream().filter(change -> Source.place(change.file()).equals(place)).toList();
    return DrawnChanges.of(here, old.get(), now.get());
  }

  private List<FacingThing> things(String place) {
    Pairing pairing = Pairing.of(items(before, place), items(after, place));
    List<FacingThing> things = new ArrayList<>();
    whole(pairing.gone())
        .forEach(item -> things.add(FacingThing.of(Change.Kind.REMOVED, item, null)));
    whole(pairing.come())
        .forEach(item -> things.add(FacingThing.of(Change.Kind.ADDED, null, item)));
    pairing
        .pairs()
        .forEach(
            pair -> things.add(FacingThing.of(Change.Kind.CHANGED, pair.before(), pair.after())));
    return things.stream()
        .filter(thing -> thing.differs() && !IN_TABLES.contains(thing.subject()))
        .toList();
  }

  /** Without ways, and without what came or went together with what it belongs to. */
  private static Stream<Item> whole(List<Item> items) {
    Set<String> keys = items.stream().map(Item::key).collect(Collectors.toSet());
    return items.stream()
        .filter(item -> item.subject() != Subject.WAY)
        .filter(item -> item.owner() == null || !keys.contains(item.owner().key()));
  }

  private static List<Item> items(Inventory side, String place) {
    return side.items().stream().filter(item -> Source.place(item.file()).equals(place)).toList();
  }

  private static String text(Inventory side, String place) {
    byte[] content =
        Objects.requireNonNullElse(
            side.source().files().get(side.source().path(place)), new byte[0]);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException noText) {
      return "";
    }
  }
}
