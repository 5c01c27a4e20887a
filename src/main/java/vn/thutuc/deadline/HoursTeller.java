package vn.thutuc.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.DayNote.Kind;
import vn.thutuc.deadline.LedgerEntry.Cause;

/** Tells the days of a limit in hours: how much of each day counted. */
final class HoursTeller implements DayTeller {

  private final ClockDays days;
  private final WorkingTime time;
  private final Ruler ruler;
  private final LedgerEntry origin;
  private final Instant end;

  /**
   * @param end the due instant, or the beginning of the pause that holds the clock
   */
  HoursTeller(ClockDays days, WorkingTime time, Count count, LedgerEntry origin, Instant end) {
    this.days = days;
    this.time = time;
    this.ruler = count.ruler();
    this.origin = origin;
    this.end = end;
  }

  @Override
  public Told tell(LocalDate day) {
    Duration counted = countedOn(day);
    if (day.equals(time.dateOf(origin.at()))) {
      return receipt(counted);
    }
    if (ruler instanceof WorkingHours && !time.worksOn(day)) {
      return new Told(days.kind(day), false, days.reason(day).orElseThrow());
    }
    Optional<Cause> pause = days.pauseTouching(day);
    if (counted.isZero()) {
      return pause
          .map(why -> new Told(Kind.PAUSED, false, Note.of("paused", ClockDays.why(why))))
          .orElseGet(() -> new Told(days.kind(day), false, Note.of("hours.none")));
    }
    Note note = Note.of("hours", Note.length(counted));
    return new Told(
        days.kind(day),
        true,
        pause.map(why -> Note.of("pausedPartly", note, ClockDays.why(why))).orElse(note));
  }

  private Told receipt(Duration counted) {
    if (origin.kind() == LedgerEntry.Kind.RESET) {
      Note note = Note.of("reset", ClockDays.why(origin.cause()));
      return new Told(Kind.RECEIPT, !counted.isZero(), note);
    }
    Note at = Note.time(origin.at().atZone(time.zone()).toLocalTime());
    return counted.isZero()
        ? new Told(Kind.RECEIPT, false, Note.of("receipt.hours.closed", at))
        : new Told(Kind.RECEIPT, true, Note.of("receipt.hours", at, Note.length(counted)));
  }

  private Duration countedOn(LocalDate day) {
    Instant from = later(day.atStartOfDay(time.zone()).toInstant(), origin.at());
    Instant to = earlier(day.plusDays(1).atStartOfDay(time.zone()).toInstant(), end);
    long counted = length(from, to);
    for (ClockDays.Pause pause : days.pauses()) {
      Instant until = pause.to() == null ? to : earlier(pause.to(), to);
      counted -= length(later(pause.from(), from), until);
    }
    return Duration.ofNanos(counted);
  }

  private long length(Instant from, Instant to) {
    return from.isBefore(to) ? ruler.at(to) - ruler.at(from) : 0;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
