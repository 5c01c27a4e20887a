package vn.thutuc.studio.draft;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.ProcedureKey;

/**
 * A procedure brought in as a file, looked at before it becomes a draft.
 *
 * @param name of the file, for people
 * @param notes what its reader was not sure of; what the check finds is not among it
 * @param draft what it became; null while it waits
 */
public record Import(
    long id,
    ProcedureKey key,
    BundleHash hash,
    Source source,
    String name,
    List<Finding> notes,
    String by,
    Instant at,
    @Nullable DraftId draft) {

  private static final int LONGEST_NAME = 200;

  public Import {
    notes = List.copyOf(notes);
  }

  /** What kind of file it was. */
  public enum Source {
    /** A bundle, as exported. */
    ZIP,
    /** A diagram of some drawing tool, put into a bundle. */
    DRAWING,
    /** An entry of the national catalogue. */
    CATALOGUE;

    /** The last part of its message key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A file's name as it can be kept: no path, no control characters, never empty. */
  static String nameOf(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{C}]", "").strip();
    return plain.isEmpty() ? "?" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }
}
