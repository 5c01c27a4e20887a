package vn.thutuc.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date that differs from the ordinary week.
 *
 * <p>Labour Code 2019, Articles 111 and 112: public holidays, the day in lieu of a holiday on a
 * rest day, and the yearly swap of a weekday with a Saturday.
 *
 * @param source the citation the date rests on
 * @param confirmed whether the date was checked against that source
 */
public record Holiday(
    LocalDate date, Kind kind, String nameVi, String nameEn, String source, boolean confirmed) {

  /** Why the date differs from the ordinary week. */
  public enum Kind {
    /** A public holiday (Labour Code 112.1). */
    HOLIDAY,
    /** A day off in lieu of a holiday that fell on a rest day (Labour Code 111.3). */
    COMPENSATORY,
    /** A weekday off, worked on a Saturday instead. */
    SWAP_OFF,
    /** The Saturday worked instead; a policy says whether it counts as a working day. */
    SWAP_WORK
  }

  public Holiday {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    if (nameVi.isBlank() || nameEn.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(
          "The day " + date + " needs a Vietnamese name, an English name and a source");
    }
  }
}
