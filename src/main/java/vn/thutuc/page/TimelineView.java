package vn.thutuc.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a dossier, newest first: who, what, when, how long, waiting for whom.
 *
 * @param entries all entries; the older ones are drawn folded
 */
public record TimelineView(List<Entry> entries) {

  private static final int SHOWN = 6;

  public TimelineView {
    entries = List.copyOf(entries);
  }

  /** What is shown at once. */
  public List<Entry> recent() {
    return entries.subList(0, entries.size() > SHOWN + 1 ? SHOWN : entries.size());
  }

  /** What is folded away; never a single entry, which would cost more than it saves. */
  public List<Entry> earlier() {
    return entries.subList(recent().size(), entries.size());
  }

  /** How an entry is marked. */
  public enum Kind {
    NOW,
    DONE,
    PAUSED,
    LATE;

    public String key() {
      return Kebab.of(this);
    }
  }

  /**
   * One thing that happened.
   *
   * @param who a role towards the public, a name towards officials; null for the product itself
   * @param howLong working time it took, in words, or null
   * @param waitingFor whom the dossier waited for, or null
   */
  public record Entry(
      Instant at,
      String what,
      @Nullable String who,
      @Nullable String howLong,
      @Nullable String waitingFor,
      Kind kind) {}
}
