package vn.thutuc.deadline;

import org.jspecify.annotations.Nullable;

/** A text that names no time limit; the message says why and what to write. */
public final class BadTimeLimit extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  BadTimeLimit(String text, String why, @Nullable Exception cause) {
    super("\"" + text + "\" " + why, cause);
  }
}
