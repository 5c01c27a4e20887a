package vn.thutuc.studio.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and moments as Vietnamese write them, and as files do. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d)(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?");
  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2}/\\d{1,2}/\\d{4})[ ,]+(\\d{1,2})[:hg](\\d\\d)");

  /** Vietnam has one zone and no summer time. */
  private static final String OFFSET = "+07:00";

  private Days() {}

  /** 27/11/2026, or 27/11/2026 09:00; what is neither stays as it is. */
  static String show(String written) {
    Matcher parts = WRITTEN.matcher(written);
    try {
      if (parts.matches()) {
        String day = SHOWN.format(LocalDate.parse(parts.group(1)));
        return parts.group(2) == null ? day : day + " " + parts.group(2);
      }
    } catch (DateTimeException noDay) {
      return written;
    }
    return written;
  }

  /** 2026-11-27. */
  static String date(String typed) {
    try {
      return (typed.contains("/") ? LocalDate.parse(typed, DAY) : LocalDate.parse(typed))
          .toString();
    } catch (DateTimeException e) {
      throw new Unreadable("", "date");
    }
  }

  /** 2026-11-27T09:00+07:00, with the offset and the seconds the old one was written with. */
  static String moment(String typed, String old) {
    Matcher parts = TYPED.matcher(typed);
    if (!parts.matches()) {
      if (WRITTEN.matcher(typed).matches() && typed.contains("T")) {
        return typed;
      }
      throw new Unreadable("", "moment");
    }
    try {
      LocalTime time =
          LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
      Matcher before = WRITTEN.matcher(old);
      boolean known = before.matches() && before.group(4) != null;
      String seconds = known && before.group(3) != null ? ":00" : "";
      return date(parts.group(1)) + "T" + time + seconds + (known ? before.group(4) : OFFSET);
    } catch (DateTimeException e) {
      throw new Unreadable("", "moment");
    }
  }
}
