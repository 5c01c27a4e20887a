package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time in prose: "03 (ba) ngày làm việc", "năm (05) ngày", "từ 5 đến 10 ngày", "trong
 * ngày làm việc". Dates and times of the day are not lengths.
 */
final class LimitPhrases {

  private static final String UNIT = "(ngày\\s+làm\\s+việc|ngày|giờ\\s+làm\\s+việc|giờ|tháng)";
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<![\\d/.,\\p{L}])(?:(\\d{1,3})\\s*(?:-|–|đến)\\s*)?"
              + "(?:(\\d{1,3})|\\p{L}+(?:\\s\\p{L}+)?\\s*\\(\\s*(\\d{1,3})\\s*\\))"
              + "\\s*(?:\\([^)\\d]{1,25}\\))?\\s*"
              + UNIT
              + "(?!\\s*\\d|\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SAME_DAY =
      Pattern.compile(
          "(?:ngay\\s+)?trong\\s+ngày(\\s+làm\\s+việc)?(?!\\s*\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern HOUR_OF_DAY =
      Pattern.compile("(?:sau|trước|lúc|hồi)\\s*$", Pattern.UNICODE_CASE);

  private LimitPhrases() {}

  /** In their order; both ends of a range. */
  static List<Limit> in(String prose) {
    List<Limit> found = new ArrayList<>();
    Matcher phrase = PHRASE.matcher(prose);
    while (phrase.find()) {
      Limit.Unit unit = Limit.Unit.of(phrase.group(4));
      String before = prose.substring(Math.max(0, phrase.start() - 8), phrase.start());
      boolean timeOfDay =
          unit == Limit.Unit.HOUR && HOUR_OF_DAY.matcher(before.toLowerCase(Locale.ROOT)).find();
      if (!timeOfDay) {
        if (phrase.group(1) != null) {
          found.add(new Limit(Integer.parseInt(phrase.group(1)), unit));
        }
        String digits = phrase.group(2) != null ? phrase.group(2) : phrase.group(3);
        found.add(new Limit(Integer.parseInt(digits), unit));
      }
    }
    Matcher sameDay = SAME_DAY.matcher(prose);
    while (sameDay.find()) {
      found.add(new Limit(0, Limit.Unit.WORKING_DAY));
    }
    return found;
  }
}
