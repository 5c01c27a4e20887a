package vn.thutuc.page.of;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.ClockTerms;
import vn.thutuc.deadline.DayNote;
import vn.thutuc.deadline.DueDate;
import vn.thutuc.deadline.Ledger;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.page.DayKind;
import vn.thutuc.page.DayView;
import vn.thutuc.page.DaysView;
import vn.thutuc.page.DueChange;
import vn.thutuc.page.Words;

/** Tells a deadline day by day, and how the promised hour came to be what it is. */
@Component
public final class Days {

  private final Words words;
  private final Clock clock;

  Days(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** The same pencil, as of another moment than now. */
  public Days at(Instant moment) {
    return new Days(words, Clock.fixed(moment, ZoneOffset.UTC));
  }

  /** Every day from receipt to the promised one, or to today while a pause holds it. */
  public DaysView draw(ClockReading reading) {
    LocalDate today = words.dateOf(clock.instant());
    List<DayView> days = new ArrayList<>();
    for (DayNote note : reading.days()) {
      days.add(view(note));
    }
    if (reading.deadline().held() != null && !days.isEmpty()) {
      held(reading, days.get(days.size() - 1).date().plusDays(1), today).forEach(days::add);
    }
    return new DaysView(days, today, reading.deadline().dueDate());
  }

  /** What moved the promised hour, oldest first. */
  public List<DueChange> changes(ClockReading reading) {
    ClockTerms terms = reading.terms();
    List<LedgerEntry> entries = reading.ledger().entries();
    List<DueChange> changes = new ArrayList<>();
    for (int i = 1; i <= entries.size(); i++) {
      LedgerEntry entry = entries.get(i - 1);
      Ledger so = Ledger.of(entries.subList(0, i));
      Instant due = DueDate.of(so, terms.limit(), terms.policy(), reading.calendar()).due();
      changes.add(
          new DueChange(
              entry.at(),
              words.text("clock.entry." + entry.kind()),
              words.of(entry.cause().reasonVi(), entry.cause().reasonEn()),
              due == null ? words.text("clock.due.unknown") : words.appointment(due)));
    }
    return changes;
  }

  private DayView view(DayNote note) {
    String text = words.of(note.noteVi(), note.noteEn());
    return new DayView(note.date(), DayKind.valueOf(note.kind().name()), note.counted(), text);
  }

  private Stream<DayView> held(ClockReading reading, LocalDate from, LocalDate today) {
    return from.datesUntil(today.isBefore(from) ? from : today.plusDays(1))
        .limit(90)
        .map(
            day ->
                new DayView(
                    day,
                    reading.time().worksOn(day) ? DayKind.PAUSED : DayKind.WEEKEND,
                    false,
                    null));
  }
}
