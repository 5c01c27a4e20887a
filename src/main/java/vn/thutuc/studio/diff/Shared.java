package vn.thutuc.studio.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.rules.Text;

/** Leaves out of the earlier figure the unit that the later one repeats: 5 → 3 ngày làm việc. */
final class Shared {

  private static final Pattern FIGURE = Pattern.compile("([\\d.,]+) (\\D+)");

  private Shared() {}

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
