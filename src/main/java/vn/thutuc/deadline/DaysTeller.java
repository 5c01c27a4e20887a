package vn.thutuc.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
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
  private final boolean working;
  private final @Nullable LocalDate due;
  private final long length;
  private long number;
  private @Nullable LocalDate last;

  DaysTeller(
      ClockDays days, WorkingTime time, Count count, ClockPolicy policy, LedgerEntry origin) {
    this.days = days;
    this.time = time;
    this.policy = policy;
    this.origin = origin;
    this.receipt = time.dateOf(origin.at());
    this.due = count.heldSince() == null ? time.dateOf(count.due()) : null;
    this.working = count.ruler() instanceof WorkingDays;
    if (count.ruler() instanceof WorkingDays ruler && ruler.sameDay()) {
      this.sameDay = true;
      this.length = count.length() + 1;
      this.effective = ruler.onlyDay(origin.at());
    } else {
      this.sameDay = false;
      this.length = count.length();
      this.effective = policy.receiptDay(origin.at(), time);
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
    if (day.isBefore(effective) || (working && !time.worksOn(day))) {
      return off(day);
    }
    boolean over = number >= length;
    Optional<Cause> pause = days.pauseOver(day);
    if (pause.isPresent() && !(over && day.equals(due))) {
      return new Told(Kind.PAUSED, false, Note.of("paused", ClockDays.why(pause.get())));
    }
    return over ? afterLast(day, Objects.requireNonNull(last)) : counted(day);
  }

  private Told effectiveDay() {
    if (sameDay) {
      count(effective);
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

  /** A day after the last one: the limit rolled over days off, or a pause carried it along. */
  private Told afterLast(LocalDate day, LocalDate lastDay) {
    if (!time.worksOn(day)) {
      return new Told(days.kind(day), false, Note.of("rolled", days.reason(day).orElseThrow()));
    }
    if (!time.worksOn(lastDay) && day.equals(time.workingDayFrom(lastDay))) {
      Note why = days.reason(lastDay).orElseThrow();
      return new Told(days.kind(day), false, Note.of("rolled.due", Note.date(lastDay), why));
    }
    Note why = ClockDays.why(days.pauseBefore(day));
    return new Told(days.kind(day), false, Note.of("carried", Note.date(lastDay), why));
  }

  private void count(LocalDate day) {
    number++;
    last = day;
  }

  private Told counted(LocalDate day) {
    count(day);
    Note of = Note.number(length);
    Optional<Note> reason = days.reason(day);
    if (working) {
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
