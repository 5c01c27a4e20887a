package vn.thutuc.studio.diff;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thutuc.rules.Text;

/** Leaves out of the earlier figure the unit that the later one repeats: 5 → 3 ngày làm việc. */
final class Shared {

  private static final Pattern FIGURE = Pattern.compile("([\\d.,]+) (\\D+)");

  private Shared() {}

  /** Of a text of several lines those the other has not. */
  static Text ownLines(Text text, Text other) {
    if (!text.vi().contains("\n") && !other.vi().contains("\n")) {
      return text;
    }
    Set<String> known = other.vi().lines().collect(Collectors.toSet());
    String own =
        text.vi().lines().filter(line -> !known.contains(line)).collect(Collectors.joining(", "));
    return own.isEmpty() ? DiffWords.of("nothing") : Text.same(own);
  }

  static Text shortened(Text before, Text after) {
    return new Text(shortened(before.vi(), after.vi()), shortened(before.en(), after.en()));
  }

  private static String shortened(String before, String after) {
    Matcher was = FIGURE.matcher(before);
    Matcher is = FIGURE.matcher(after);
    boolean sameUnit = was.matches() && is.matches() && unit(was).equals(unit(is));
    return sameUnit ? was.group(1) : before;
  }

  /** English has one day and two days. */
  private static String unit(Matcher figure) {
    return figure.group(2).replaceAll("s$", "");
  }
}
