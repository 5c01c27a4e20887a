package vn.thutuc.calendar;

import java.time.LocalDate;

/** A date was asked for that no working calendar covers. */
public final class OutsideCalendar extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  OutsideCalendar(LocalDate date) {
    super(
        "%s lies outside the years %d to %d that working calendars cover"
            .formatted(date, DayTable.FIRST.getYear(), DayTable.LAST.getYear()));
  }
}
