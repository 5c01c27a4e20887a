package vn.thutuc.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.DayNote.Kind;
import vn.thutuc.deadline.LedgerEntry.Cause;

/** Tells the days of a limit in days or months; it numbers them, so ask in order. */
final class DaysTeller implements DayTeller {

  private final ClockDays days;
  private final WorkingTime time;
  private final ClockPolicy policy;
  private final LedgerEntry origin;
  private final LocalDate receipt;
  private final LocalDate effective;
  private final boolean sameDay;
  private final @Nullable LocalDate calendarEnd;
  private final long length;
  private long number;

  DaysTeller(
      ClockDays days, WorkingTime time, Count count, ClockPolicy policy, LedgerEntry origin) {
    this.days = days;
    this.time = time;
    this.policy = policy;
    this.origin = origin;
    this.receipt = time.dateOf(origin.at());
    this.length = count.length();
    if (count.ruler() instanceof WorkingDays working) {
      this.sameDay = working.sameDay();
      this.effective =
          sameDay ? working.onlyDay(origin.at()) : policy.receiptDay(origin.at(), time);
      this.calendarEnd = null;
    } else {
      this.sameDay = false;
      this.effective = policy.receiptDay(origin.at(), time);
      this.calendarEnd = LocalDate.ofEpochDay(count.end());
    }
  }

  @Override
  public Told tell(LocalDate day) {
    if (day.equals(effective)) {
      return effectiveDay();
    }
    if (day.equals(receipt)) {
      return tooLate();
    }
    if (day.isBefore(effective)) {
      return off(day);
    }
    if (calendarEnd != null && day.isAfter(calendarEnd)) {
      return rolled(day, calendarEnd);
    }
    if (calendarEnd == null && !time.worksOn(day)) {
      return off(day);
    }
    Optional<Cause> pause = days.pauseOver(day);
    return pause.isPresent()
        ? new Told(Kind.PAUSED, false, Note.of("paused", ClockDays.why(pause.get())))
        : counted(day);
  }

  private Told effectiveDay() {
    if (sameDay) {
      number++;
      return effective.equals(receipt)
          ? new Told(Kind.RECEIPT, true, Note.of("receipt.sameDay"))
          : new Told(days.kind(effective), true, Note.of("sameDay"));
    }
    Note note =
        origin.kind() == LedgerEntry.Kind.RESET
            ? Note.of("reset", ClockDays.why(origin.cause()))
            : Note.of("receipt");
    return new Told(Kind.RECEIPT, false, note);
  }

  private Told tooLate() {
    Note at = Note.time(origin.at().atZone(time.zone()).toLocalTime());
    LocalTime cutOff = policy.cutOff();
    Note note =
        sameDay || cutOff == null
            ? Note.of("sameDay.later", at, Note.date(effective))
            : Note.of("cutOff", at, Note.time(cutOff), Note.date(effective));
    return new Told(Kind.CUT_OFF, false, note);
  }

  private Told off(LocalDate day) {
    return new Told(days.kind(day), false, days.reason(day).orElseThrow());
  }

  private Told rolled(LocalDate day, LocalDate end) {
    if (time.worksOn(day)) {
      Note why = days.reason(end).orElseThrow();
      return new Told(days.kind(day), false, Note.of("rolled.due", Note.date(end), why));
    }
    return new Told(days.kind(day), false, Note.of("rolled", days.reason(day).orElseThrow()));
  }

  private Told counted(LocalDate day) {
    number++;
    Note of = Note.number(length);
    Optional<Note> reason = days.reason(day);
    if (calendarEnd == null) {
      Note note = Note.of("working", Note.number(number), of);
      return new Told(
          days.kind(day), true, reason.map(why -> Note.of("swap.day", note, why)).orElse(note));
    }
    Note note =
        reason
            .map(why -> Note.of("calendar.off", Note.number(number), of, why))
            .orElseGet(() -> Note.of("calendar", Note.number(number), of));
    return new Told(days.kind(day), true, note);
  }
}
