package vn.thutuc.studio.splice;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Texts as YAML writes them: bare where that is safe, else between quotes. */
final class Scalars {

  /** What other readers of YAML take for something that is no text. */
  private static final Set<String> TAKEN =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");

  private static final Pattern BARE =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .;/()+%–—:_²³°-]*");

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?");

  private Scalars() {}

  /** The text, as far as it can be in the style it had. */
  static String write(String words, ScalarStyle style) {
    boolean plain = style != ScalarStyle.DOUBLE_QUOTED && style != ScalarStyle.SINGLE_QUOTED;
    if (plain && isBare(words)) {
      return words;
    }
    boolean single = style == ScalarStyle.SINGLE_QUOTED && words.chars().allMatch(c -> c >= ' ');
    return single ? "'" + words.replace("'", "''") + "'" : quoted(words);
  }

  static String write(String words) {
    return write(words, ScalarStyle.PLAIN);
  }

  private static boolean isBare(String words) {
    if (MOMENT.matcher(words).matches()) {
      return true;
    }
    return BARE.matcher(words).matches()
        && !words.contains(": ")
        && !words.endsWith(":")
        && !words.endsWith(" ")
        && !TAKEN.contains(words.toLowerCase(Locale.ROOT));
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words.codePoints().forEach(point -> escape(point, quoted));
    return quoted.append('"').toString();
  }

  private static void escape(int point, StringBuilder quoted) {
    switch (point) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isShown(point)) {
          quoted.appendCodePoint(point);
        } else {
          quoted.append(point > 0xffff ? "\\U%08X".formatted(point) : "\\u%04X".formatted(point));
        }
      }
    }
  }

  private static boolean isShown(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE;
  }
}
