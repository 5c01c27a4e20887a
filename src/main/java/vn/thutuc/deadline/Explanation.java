package vn.thutuc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.DayNote.Kind;
import vn.thutuc.deadline.DayTeller.Told;

/**
 * Walks a deadline day by day and says of each day whether it counted, and why.
 *
 * <p>Built only when somebody asks; the due date itself never walks.
 */
final class Explanation {

  private final WorkingTime time;
  private final ClockDays days;
  private final DayTeller teller;
  private final LocalDate first;
  private final LocalDate receipt;
  private final Instant end;
  private final boolean known;

  Explanation(Ledger ledger, TimeLimit limit, ClockPolicy policy, WorkingCalendar calendar) {
    this.time = calendar.workingTime(policy.swapDaysWork());
    this.days = new ClockDays(ledger, calendar, time);
    Count count = Count.of(ledger, limit, Ruler.of(limit, policy, time), time);
    LedgerEntry origin = ledger.sinceOrigin().get(0);
    this.first = time.dateOf(ledger.entries().get(0).at());
    this.receipt = time.dateOf(origin.at());
    this.known = count.heldSince() == null;
    this.end = known ? count.due() : Objects.requireNonNull(count.heldSince());
    this.teller =
        limit.measure() == TimeLimit.Measure.MINUTES
            ? new HoursTeller(days, time, count, origin, end)
            : new DaysTeller(days, time, count, policy, origin);
  }

  /** Every day from the first receipt to the due date, or to the pause that holds it. */
  List<DayNote> days() {
    List<DayNote> notes = new ArrayList<>();
    LocalDate last = time.dateOf(end);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      Told told = day.isBefore(receipt) ? beforeReset(day) : teller.tell(day);
      Note note = days.withEvents(day, told.note());
      if (known && day.equals(last)) {
        note = Note.of("due", note, Note.time(end.atZone(time.zone()).toLocalTime()));
      }
      notes.add(new DayNote(day, told.kind(), told.counted(), note.vi(), note.en()));
    }
    return List.copyOf(notes);
  }

  private Told beforeReset(LocalDate day) {
    if (!time.worksOn(day)) {
      return new Told(days.kind(day), false, days.reason(day).orElseThrow());
    }
    Kind kind =
        day.equals(first)
            ? Kind.RECEIPT
            : days.pauseOver(day).isPresent() ? Kind.PAUSED : days.kind(day);
    Note anew = Note.of("restarted", Note.date(receipt));
    return new Told(
        kind,
        false,
        days.pauseOver(day).map(why -> Note.of("paused", ClockDays.why(why))).orElse(anew));
  }
}
