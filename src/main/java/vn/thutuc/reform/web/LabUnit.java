package vn.thutuc.reform.web;

import java.util.Locale;
import vn.thutuc.page.Words;
import vn.thutuc.reform.search.Aim;

/** What a figure of a simulation is told in. */
enum LabUnit {
  DAYS(86_400, 2),
  HOURS(3_600, 2),
  PERCENT(0.01, 1),
  DONG(1, 0),
  TIMES(1, 2);

  /** Seconds of a day of the calendar. */
  static final double DAY = 86_400;

  private final double size;
  private final double fine;

  LabUnit(double size, int digits) {
    this.size = size;
    this.fine = Math.pow(10, digits);
  }

  /** What an aim of a search is told in. */
  static LabUnit of(Aim aim) {
    return switch (aim) {
      case TIME -> DAYS;
      case STAFF -> HOURS;
      case LATE, OUTCOME -> PERCENT;
      case PEOPLE -> DONG;
    };
  }

  /** As it is shown, without its unit; a figure that is none is a dash. */
  String number(Words words, double figure) {
    return Double.isFinite(figure) ? words.number(rounded(figure)) : "–";
  }

  /** The same with its unit. */
  String of(Words words, double figure) {
    return words.text("lab.unit." + name().toLowerCase(Locale.ROOT), number(words, figure));
  }

  /** How much more or less: a share is told in points. */
  String amount(Words words, double figure) {
    return this == PERCENT
        ? words.text("lab.unit.points", number(words, figure))
        : of(words, figure);
  }

  /** With a sign in front, for a difference. */
  String difference(Words words, double figure) {
    String sign = rounded(figure) < 0 ? "−" : rounded(figure) > 0 ? "+" : "";
    return sign + number(words, Math.abs(figure));
  }

  double rounded(double figure) {
    double told = Math.round(figure / size * fine) / fine;
    return told == 0 ? 0 : told;
  }
}
