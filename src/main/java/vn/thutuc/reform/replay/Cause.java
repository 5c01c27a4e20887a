package vn.thutuc.reform.replay;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One thing that makes a decision come out otherwise.
 *
 * <p>Rows are numbered anew in every version, so a cause says which version its row stands in and
 * carries that version's words.
 *
 * @param id a row or rule as rulings name it, {@code file#row 3}; a legal value as {@code
 *     name@first-day}
 * @param text what it says to people; null if nobody wrote it down
 * @param law the article it stands on; null if it names none
 */
public record Cause(Side side, String id, @Nullable Text text, @Nullable Text law)
    implements Comparable<Cause> {

  private static final Comparator<Cause> ORDER =
      Comparator.comparing(Cause::id)
          .thenComparing(Cause::side)
          .thenComparing(cause -> String.valueOf(cause.text()))
          .thenComparing(cause -> String.valueOf(cause.law()));

  /** In what way it differs. */
  public enum Side {
    /** A row or rule of the new version that holds now; nothing said so before. */
    HOLDS,
    /** A row or rule that says the same as before, but tests or gives something else. */
    CHANGED,
    /** A row or rule of the old version that held then; nothing says so now. */
    GONE,
    /** A legal value that is another now. */
    VALUE,
    /** Held both times, word for word; what is around it differs. */
    STILL
  }

  @Override
  public int compareTo(Cause other) {
    return ORDER.compare(this, other);
  }
}
