package vn.thutuc.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An independent reading of the deadline law that walks day by day and minute by minute.
 *
 * <p>Its own list of days off and its own hours, and no class of the product, so that both can only
 * agree by being right.
 */
final class SlowOracle {

  /** A stretch of waiting. */
  record Wait(LocalDateTime from, LocalDateTime to) {}

  private static final Set<LocalDate> OFF =
      dates(
          "2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29"
              + " 2024-04-30 2024-05-01 2024-09-02 2024-09-03 2025-01-01 2025-01-27 2025-01-28"
              + " 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-05-02"
              + " 2025-09-01 2025-09-02 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18"
              + " 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01"
              + " 2026-09-02 2026-11-24 2027-01-01 2027-02-05 2027-02-08 2027-02-09 2027-02-10"
              + " 2027-02-11 2027-04-16 2027-04-30 2027-05-03 2027-09-02 2027-09-03 2027-11-24");
  private static final Set<LocalDate> SWAPPED =
      dates("2024-05-04 2025-04-26 2026-01-10 2026-08-22");

  private final boolean swapDaysWork;
  private final List<Wait> waits;

  SlowOracle(boolean swapDaysWork, List<Wait> waits) {
    this.swapDaysWork = swapDaysWork;
    this.waits = waits;
  }

  boolean works(LocalDate day) {
    if (SWAPPED.contains(day)) {
      return swapDaysWork;
    }
    DayOfWeek week = day.getDayOfWeek();
    return week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY && !OFF.contains(day);
  }

  boolean open(LocalDateTime minute) {
    LocalTime t = minute.toLocalTime();
    boolean morning = !t.isBefore(LocalTime.of(7, 0)) && t.isBefore(LocalTime.of(11, 30));
    boolean afternoon = !t.isBefore(LocalTime.of(13, 30)) && t.isBefore(LocalTime.of(17, 0));
    return works(minute.toLocalDate()) && (morning || afternoon);
  }

  LocalDateTime workingDays(LocalDate receipt, int days) {
    LocalDate last = walk(receipt, days, this::works);
    return carried(last, closingAfter(last.atStartOfDay()));
  }

  LocalDateTime calendarDays(LocalDate receipt, int days) {
    LocalDate last = walk(receipt, days, day -> true);
    return carried(last, closingAfter(last.atStartOfDay()));
  }

  /** Within the working day of receipt, or the next one: no day to count, only a last one. */
  LocalDateTime withinTheDay(LocalDateTime receipt) {
    return carried(receipt.toLocalDate(), closingAfter(receipt));
  }

  /** A wait that begins on the last day, in time, ends with the office's next closing. */
  private LocalDateTime carried(LocalDate last, LocalDateTime closing) {
    LocalDateTime due = closing;
    for (Wait wait : waits) {
      if (!wait.from().toLocalDate().isBefore(last) && wait.from().isBefore(due)) {
        due = closingAfter(wait.to());
      }
    }
    return due;
  }

  private LocalDateTime closingAfter(LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    while (!works(day) || !moment.isBefore(day.atTime(17, 0))) {
      day = day.plusDays(1);
    }
    return day.atTime(17, 0);
  }

  LocalDateTime workingMinutes(LocalDateTime receipt, int minutes) {
    LocalDateTime minute = receipt;
    int counted = 0;
    while (true) {
      LocalDateTime now = minute;
      boolean waiting =
          waits.stream().anyMatch(w -> !now.isBefore(w.from()) && now.isBefore(w.to()));
      if (open(minute) && !waiting) {
        counted++;
      }
      minute = minute.plusMinutes(1);
      if (counted == minutes) {
        return minute;
      }
    }
  }

  /** Receipt day under a cut-off: late in the day, or on a day off, is the next working day. */
  LocalDate receiptDay(LocalDateTime receipt, LocalTime cutOff) {
    LocalDate day = receipt.toLocalDate();
    if (works(day) && receipt.toLocalTime().isBefore(cutOff)) {
      return day;
    }
    do {
      day = day.plusDays(1);
    } while (!works(day));
    return day;
  }

  private LocalDate walk(LocalDate receipt, int days, Predicate<LocalDate> counts) {
    LocalDate day = receipt;
    int counted = 0;
    while (counted < days) {
      day = day.plusDays(1);
      LocalDate today = day;
      boolean waiting =
          waits.stream()
              .anyMatch(
                  w ->
                      today.isAfter(w.from().toLocalDate())
                          && !today.isAfter(w.to().toLocalDate()));
      if (counts.test(day) && !waiting) {
        counted++;
      }
    }
    return day;
  }

  private static Set<LocalDate> dates(String text) {
    return Set.copyOf(java.util.stream.Stream.of(text.split(" ")).map(LocalDate::parse).toList());
  }
}
