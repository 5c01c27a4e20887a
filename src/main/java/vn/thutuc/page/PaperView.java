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
    GIVEN("ok", "document"),
    FETCHED("ok", "registry"),
    NEEDED("idle", "dashed"),
    MISSING("late", "cross-circle");

    private final String tone;
    private final String icon;

    State(String tone, String icon) {
      this.tone = tone;
      this.icon = icon;
    }

    public String tone() {
      return tone;
    }

    public String icon() {
      return icon;
    }
  }
}
