package vn.thutuc.studio.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One difference between two versions, as a sentence with what a page needs to group it and to jump
 * to it.
 *
 * @param aspect what of the subject changed, e.g. {@code limit}; empty when it came, went or moved
 * @param file the file it is said in: of the later version, or of the earlier one for what was
 *     removed
 * @param elements the ids of what changed: a removed step's id is how dossiers waiting there are
 *     found; several when the same changed for all
 * @param law the article it stands on; null if the bundle names none
 */
public record Change(
    Kind kind,
    Subject subject,
    String aspect,
    String file,
    List<String> elements,
    Rank rank,
    Audience audience,
    Text sentence,
    @Nullable Text law) {

  public Change {
    elements = List.copyOf(elements);
  }

  /** Whether dossiers may be waiting in what this change takes away. */
  public boolean removesStep() {
    return kind == Kind.REMOVED && (subject == Subject.STEP || subject == Subject.EVENT);
  }

  /** What happened to it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
  }

  /** How much it matters, most first. */
  public enum Rank {
    /** What is promised, demanded or decided. */
    LAW,
    /** How the work is done. */
    WORK,
    /** Words and citations. */
    WORDING,
    /** Nothing anybody outside the studio notices. */
    MODEL
  }

  /** Whom it concerns first. */
  public enum Audience {
    APPLICANT,
    CLERK,
    MODEL
  }
}
