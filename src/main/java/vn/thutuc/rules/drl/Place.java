package vn.thutuc.rules.drl;

/**
 * A stretch of a text.
 *
 * @param start its first character, counted from 0
 * @param end behind its last character
 */
public record Place(int start, int end) {

  public Place {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + ".." + end);
    }
  }

  public String in(String text) {
    return text.substring(start, end);
  }

  /** The line it begins in, from 1. */
  public int line(String text) {
    return (int) text.substring(0, start).chars().filter(sign -> sign == '\n').count() + 1;
  }

  /** The character of its line it begins at, from 1. */
  public int column(String text) {
    return start - text.lastIndexOf('\n', start - 1);
  }
}
