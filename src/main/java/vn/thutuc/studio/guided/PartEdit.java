package vn.thutuc.studio.guided;

import vn.thutuc.rules.drl.Pieces;

/**
 * Rewrites one condition or action from the first piece to the last that says something else. What
 * stands around them stays as it is written; comments among them move to lines of their own above.
 */
final class PartEdit {

  private final Pieces was;
  private final Pieces is;
  private final String lineBreak;
  private final int same;
  private final int sameAtEnd;

  private PartEdit(Pieces was, Pieces is, String lineBreak) {
    this.was = was;
    this.is = is;
    this.lineBreak = lineBreak;
    this.same = same();
    this.sameAtEnd = sameAtEnd();
  }

  /**
   * The part saying what {@code is} says.
   *
   * @param lineBreak the end of a line and the spaces the next one begins with
   */
  static String changed(String was, String is, String lineBreak) {
    Pieces before = Pieces.of(was).orElse(null);
    Pieces after = Pieces.of(is).orElse(null);
    return before == null || after == null ? is : new PartEdit(before, after, lineBreak).written();
  }

  /** What is left of a part that is taken out: its comments. */
  static String removed(String was, String lineBreak) {
    return Pieces.of(was)
        .map(pieces -> String.join(lineBreak, pieces.comments(0, was.length())))
        .orElse("");
  }

  /** The spaces at the beginning of the line that place is in. */
  static String indent(String text, int place) {
    int line = text.lastIndexOf('\n', place - 1) + 1;
    int end = line;
    while (end < place && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(line, end);
  }

  private String written() {
    int wasEnd = was.count() - sameAtEnd;
    int isEnd = is.count() - sameAtEnd;
    if (same == wasEnd) {
      int at = was.end(same - 1);
      return put(at, at, is.text().substring(is.end(same - 1), is.end(isEnd - 1)));
    } else if (same < isEnd) {
      String with = is.text().substring(is.start(same), is.end(isEnd - 1));
      return put(was.start(same), was.end(wasEnd - 1), with);
    }
    int from = was.start(same);
    int to = was.end(wasEnd - 1);
    return put(
        isBare(was.end(same - 1), from) ? was.end(same - 1) : from,
        same == 0 && isBare(to, was.start(wasEnd)) ? was.start(wasEnd) : to,
        "");
  }

  private boolean isBare(int from, int to) {
    return was.comments(from, to).isEmpty();
  }

  private String put(int from, int to, String with) {
    String before = was.text().substring(0, from);
    String after = was.text().substring(to);
    StringBuilder text = new StringBuilder();
    was.comments(from, to).forEach(comment -> text.append(comment).append(lineBreak));
    text.append(before).append(gap(before, with)).append(with);
    return text.append(gap(text.toString(), after)).append(after).toString();
  }

  /** Words and operators do not grow together. */
  private static String gap(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return "";
    }
    boolean word = isWord(left.charAt(left.length() - 1)) && isWord(right.charAt(0));
    boolean operator = isOperator(left.charAt(left.length() - 1)) && isOperator(right.charAt(0));
    return word || operator ? " " : "";
  }

  private static boolean isWord(char sign) {
    return Character.isJavaIdentifierPart(sign);
  }

  private static boolean isOperator(char sign) {
    return "<>=!&|".indexOf(sign) >= 0;
  }

  private int same() {
    int count = 0;
    while (count < Math.min(was.count(), is.count()) && was.at(count).equals(is.at(count))) {
      count++;
    }
    return count;
  }

  private int sameAtEnd() {
    int most = Math.min(was.count(), is.count()) - same;
    int count = 0;
    while (count < most && was.at(was.count() - count - 1).equals(is.at(is.count() - count - 1))) {
      count++;
    }
    return count;
  }
}
