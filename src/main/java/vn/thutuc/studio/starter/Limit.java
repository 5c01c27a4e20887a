package vn.thutuc.studio.starter;

import java.util.Locale;
import java.util.Optional;
import vn.thutuc.procedure.Term;

/** A time limit as published: so many of a unit. */
public record Limit(int amount, Unit unit) {

  /** The units the portal and its prose use. */
  public enum Unit {
    WORKING_DAY,
    CALENDAR_DAY,
    HOUR,
    MONTH;

    static Unit of(String words) {
      String lower = words.toLowerCase(Locale.ROOT);
      if (lower.startsWith("ngày")) {
        return lower.contains("làm") ? WORKING_DAY : CALENDAR_DAY;
      }
      return lower.startsWith("giờ") ? HOUR : MONTH;
    }
  }

  /** As a bundle writes it; a month is no number of days. */
  Optional<Term> term() {
    return switch (unit) {
      case WORKING_DAY, CALENDAR_DAY -> Optional.of(Term.ofDays(amount));
      case HOUR -> Optional.of(Term.parse("PT" + amount + "H"));
      case MONTH -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return amount + " " + unit;
  }
}
