package vn.thutuc.studio.splice;

import static java.util.stream.Collectors.joining;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Texts written below their key, behind {@code |} or {@code >}. */
final class BlockScalars {

  private static final int WIDTH = 110;

  private BlockScalars() {}

  /**
   * The text in the style it had, if that can hold it; between quotes otherwise.
   *
   * @param head the line of the sign, such as {@code >-}
   * @param body the lines below it, for their indent and width
   */
  static String write(String words, ScalarStyle style, String head, String body) {
    String indent = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    indent = indent.substring(0, indent.length() - indent.stripLeading().length());
    boolean ends = words.endsWith("\n");
    String content = ends ? words.substring(0, words.length() - 1) : words;
    boolean keeps = head.strip().endsWith("-") != ends && !head.contains("#");
    if (indent.isEmpty() || content.isBlank() || !keeps) {
      return Scalars.write(words, ScalarStyle.DOUBLE_QUOTED);
    }
    if (style == ScalarStyle.LITERAL && isLiteral(content)) {
      return head + "\n" + indented(content, indent);
    }
    if (style == ScalarStyle.FOLDED && isFoldable(content)) {
      int width = body.lines().mapToInt(String::length).max().orElse(WIDTH);
      return head + "\n" + indented(wrap(content, width - indent.length()), indent);
    }
    return Scalars.write(words, ScalarStyle.DOUBLE_QUOTED);
  }

  private static boolean isLiteral(String content) {
    return !content.startsWith(" ")
        && !content.startsWith("\n")
        && !content.endsWith("\n")
        && content.chars().allMatch(c -> c >= ' ' || c == '\n')
        && content.lines().noneMatch(line -> line.isBlank() != line.isEmpty());
  }

  private static boolean isFoldable(String content) {
    return !content.startsWith(" ")
        && !content.endsWith(" ")
        && !content.contains("  ")
        && content.chars().allMatch(c -> c >= ' ');
  }

  private static String indented(String content, String indent) {
    return content.lines().map(l -> l.isEmpty() ? l : indent + l).collect(joining("\n"));
  }

  /** Lines as long as the longest that was there. */
  private static String wrap(String content, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : content.split(" ")) {
      if (column > 0 && column + 1 + word.length() > width) {
        wrapped.append('\n');
        column = 0;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
