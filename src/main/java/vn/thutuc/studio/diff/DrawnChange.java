package vn.thutuc.studio.diff;

/**
 * What became of one element of a diagram: what was added is only in the later drawing, what was
 * removed only in the earlier one, everything else in both.
 *
 * @param element its id in the model, also of a sequence flow
 */
public record DrawnChange(String element, Change.Kind kind) {

  public boolean isInBefore() {
    return kind != Change.Kind.ADDED;
  }

  public boolean isInAfter() {
    return kind != Change.Kind.REMOVED;
  }
}
