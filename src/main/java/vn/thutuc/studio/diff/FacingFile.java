package vn.thutuc.studio.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One differing file of two versions laid side by side.
 *
 * @param place its path without the key of the procedure
 * @param before its path in the earlier version; null when it is new
 * @param after its path in the later version; null when it is gone
 * @param drawn the elements to mark, if it is a diagram in both
 * @param things what it speaks of, as far as that differs
 * @param tables its decision tables, whole
 * @param lines its text; empty for what is no text
 */
public record FacingFile(
    String place,
    @Nullable String before,
    @Nullable String after,
    List<DrawnChange> drawn,
    List<FacingThing> things,
    List<FacingTable> tables,
    List<FacingLine> lines) {

  public FacingFile {
    drawn = List.copyOf(drawn);
    things = List.copyOf(things);
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
  }

  public Change.Kind kind() {
    return before == null
        ? Change.Kind.ADDED
        : after == null ? Change.Kind.REMOVED : Change.Kind.CHANGED;
  }

  public boolean isDiagram() {
    return place.endsWith(".bpmn");
  }
}
