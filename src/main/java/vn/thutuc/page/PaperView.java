package vn.thutuc.page;

import org.jspecify.annotations.Nullable;

/**
 * A document of a dossier as a list shows it.
 *
 * @param how the form it comes in, or why it is not asked for
 * @param law the article that asks for it, or null
 */
public record PaperView(
    String id, int number, String name, State state, String how, @Nullable String law) {

  /** What the desk has of it. */
  public enum State {
    GIVEN,
    FETCHED,
    NEEDED,
    MISSING;

    public Look look() {
      return switch (this) {
        case GIVEN -> new Look("ok", "document");
        case FETCHED -> new Look("ok", "registry");
        case NEEDED -> new Look("idle", "dashed");
        case MISSING -> new Look("late", "cross-circle");
      };
    }
  }
}
