package vn.thutuc.attack.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out {@code ⟦text⟧1000} and its like, so that huge attacks stay one line. */
final class Repeats {

  private static final Pattern REPEAT = Pattern.compile("⟦(.+?)⟧(\\d+)", Pattern.DOTALL);

  private Repeats() {}

  /** The text with every repeat written out; <code>{i}</code> inside one is its number. */
  static String written(String text) {
    Matcher repeat = REPEAT.matcher(text);
    StringBuilder written = new StringBuilder();
    while (repeat.find()) {
      StringBuilder many = new StringBuilder();
      for (int i = 0; i < Integer.parseInt(repeat.group(2)); i++) {
        many.append(repeat.group(1).replace("{i}", String.valueOf(i)));
      }
      repeat.appendReplacement(written, Matcher.quoteReplacement(many.toString()));
    }
    return repeat.appendTail(written).toString();
  }
}
