package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.page.Words;

/** Lengths of time in words: 7 ngày, 1 ngày 4 giờ, trong ngày; 10 năm for keeping a case. */
final class Spans {

  private static final Pattern WRITTEN =
      Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?)?");
  private static final List<String> UNITS = List.of("years", "months", "days", "hours", "minutes");
  private static final List<Pattern> TYPED =
      List.of(
          Pattern.compile("(\\d{1,5})\\s*(?:năm|years?)"),
          Pattern.compile("(\\d{1,5})\\s*(?:tháng|months?)"),
          Pattern.compile("(\\d{1,5})\\s*(?:ngày|days?)"),
          Pattern.compile("(\\d{1,5})\\s*(?:giờ|hours?)"),
          Pattern.compile("(\\d{1,5})\\s*(?:phút|minutes?)"));
  private static final String LETTERS = "YMDHM";

  private Spans() {}

  static String show(String written, Words words) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches() || written.length() < 3) {
      return written;
    }
    if (written.equals("P0D")) {
      return words.text("studio.structure.span.same-day");
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < UNITS.size(); i++) {
      if (parts.group(i + 1) != null) {
        int amount = Integer.parseInt(parts.group(i + 1));
        shown.add(words.text("studio.structure.span." + UNITS.get(i), amount));
      }
    }
    return String.join(" ", shown);
  }

  /**
   * @throws Unreadable if it is no length of time
   */
  static String read(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    if (WRITTEN.matcher(typed).matches() && typed.length() > 2) {
      return typed;
    }
    if (List.of("trong ngày", "within the day").contains(words)) {
      return "P0D";
    }
    StringBuilder written = new StringBuilder("P");
    String rest = words;
    for (int i = 0; i < TYPED.size(); i++) {
      Matcher amount = TYPED.get(i).matcher(rest);
      if (amount.lookingAt()) {
        boolean first = i > 2 && written.indexOf("T") < 0;
        int number = Integer.parseInt(amount.group(1));
        written.append(first ? "T" : "").append(number).append(LETTERS.charAt(i));
        rest = rest.substring(amount.end()).strip();
      }
    }
    if (!rest.isEmpty() || written.length() < 2) {
      throw new Unreadable("", "span");
    }
    return written.toString();
  }
}
