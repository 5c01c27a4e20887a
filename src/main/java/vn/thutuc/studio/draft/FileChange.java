package vn.thutuc.studio.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** A file that differs between the version a draft was opened from and the draft. */
public record FileChange(String path, Kind kind) {

  /** How it differs. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED;

    /** The last part of its message key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Every file that is not the same on both sides, by path. */
  static List<FileChange> between(Map<String, byte[]> before, Map<String, byte[]> after) {
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    List<FileChange> changes = new ArrayList<>();
    for (String path : paths) {
      byte[] old = before.get(path);
      byte[] now = after.get(path);
      if (old == null) {
        changes.add(new FileChange(path, Kind.ADDED));
      } else if (now == null) {
        changes.add(new FileChange(path, Kind.REMOVED));
      } else if (!Arrays.equals(old, now)) {
        changes.add(new FileChange(path, Kind.CHANGED));
      }
    }
    return List.copyOf(changes);
  }
}
