package vn.thutuc.studio.sheet;

import java.util.Collection;
import java.util.Map;

/** The names new things are given: everything else refers to them by these. */
final class Ids {

  private Ids() {}

  /** The {@code id} that was typed, if it is one and none has it yet. */
  static String fresh(Map<String, String> answers, Collection<String> taken) {
    return fresh(answers, taken, "[A-Za-z][A-Za-z0-9._-]{0,79}");
  }

  static String fresh(Map<String, String> answers, Collection<String> taken, String shape) {
    String id = answers.getOrDefault("id", "").strip();
    if (!id.matches(shape)) {
      throw new Unreadable("id", "id");
    } else if (taken.contains(id)) {
      throw new Unreadable("id", "id-taken", id);
    }
    return id;
  }

  /** An answer that has to be given. */
  static String chosen(Map<String, String> answers, String field) {
    String chosen = answers.getOrDefault(field, "").strip();
    if (chosen.isEmpty()) {
      throw new Unreadable(field, "missing");
    }
    return chosen;
  }
}
