package vn.thutuc.studio.sheet;

import java.util.List;

/** An answer that cannot be written into the file; nothing was. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String key;
  private final List<Object> args;

  /**
   * @param field the last part of the name of what was asked; empty for the question at hand
   * @param key the last part of a message key
   */
  Unreadable(String field, String key, Object... args) {
    super(key);
    this.field = field;
    this.key = key;
    this.args = List.of(args);
  }

  String field() {
    return field;
  }

  String key() {
    return key;
  }

  Object[] args() {
    return args.toArray();
  }
}
