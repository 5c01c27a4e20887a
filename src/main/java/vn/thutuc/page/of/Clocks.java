package vn.thutuc.page.of;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockPolicy;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.ClockState;
import vn.thutuc.deadline.Deadline;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.deadline.TimeLimit;
import vn.thutuc.page.Badge;
import vn.thutuc.page.ClockCell;
import vn.thutuc.page.ClockView;
import vn.thutuc.page.StepLimit;
import vn.thutuc.page.Words;
import vn.thutuc.page.WorkingSpan;
import vn.thutuc.procedure.Bundle;

/** Draws a dossier's clock: what is left, what is promised, and the days in between. */
@Component
public final class Clocks {

  private final Words words;
  private final Terms terms;
  private final Clock clock;

  Clocks(Words words, Terms terms, Clock clock) {
    this.words = words;
    this.terms = terms;
    this.clock = clock;
  }

  /** The same pencil, as of another moment than now. */
  public Clocks at(Instant moment) {
    return new Clocks(words, terms, Clock.fixed(moment, ZoneOffset.UTC));
  }

  /** The clock of a dossier that is not received yet. */
  public ClockView notStarted(Bundle bundle) {
    String due = words.text("clock.not-started.due", terms.limit(bundle.manifest()));
    return still(Badge.NOT_STARTED, words.text("clock.not-started.lead"), due, bundle);
  }

  /** The clock of a dossier that ended before it was received. */
  public ClockView neverStarted(Bundle bundle) {
    String due = words.text("clock.never-started.due");
    return still(Badge.ENDED, words.text("clock.never-started.lead"), due, bundle);
  }

  private static ClockView still(Badge state, String lead, String due, Bundle bundle) {
    List<ClockCell> days = ahead(bundle.manifest().limit().days());
    return new ClockView(state, lead, due, lead, days, null, null, List.of(), List.of(), null);
  }

  /** Days without dates, as many as the limit has and a page can show. */
  private static List<ClockCell> ahead(int days) {
    ClockCell empty = new ClockCell(null, 0, 0, false, false, List.of());
    return Collections.nCopies(Math.min(Math.max(days, 1), 20), empty);
  }

  /**
   * A running, held or stopped clock now.
   *
   * @param steps the limits of the steps, none to leave them out
   * @param daysHref the page that explains it day by day, or null
   */
  public ClockView draw(ClockReading reading, List<StepLimit> steps, @Nullable String daysHref) {
    ClockCells cells = new ClockCells(reading, clock.instant(), words);
    boolean blank = reading.ledger().state() == ClockState.PAUSED && isAnew(reading);
    List<ClockCell> dated = blank ? List.of() : cells.cells();
    TimeLimit limit = reading.deadline().limit();
    boolean inDays = limit.measure() == TimeLimit.Measure.DAYS;
    List<ClockCell> drawn = dated.isEmpty() ? ahead(inDays ? (int) limit.amount() : 1) : dated;
    Badge state = state(reading);
    Instant due = reading.deadline().due();
    boolean moving = reading.ledger().state() == ClockState.RUNNING;
    String lead = lead(reading, state);
    String promise = due(reading);
    return new ClockView(
        state,
        lead,
        promise,
        description(reading, drawn, lead, promise),
        drawn,
        moving && !dated.isEmpty() ? cells.place(cells.now(), drawn) : null,
        due == null || dated.isEmpty() ? null : Math.ceil(cells.place(due, drawn)),
        steps,
        notes(reading),
        daysHref);
  }

  /** How the clock stands now. */
  public Badge state(ClockReading reading) {
    Deadline deadline = reading.deadline();
    Instant now = clock.instant();
    return switch (reading.ledger().state()) {
      case NOT_STARTED -> Badge.NOT_STARTED;
      case PAUSED -> Badge.PAUSED;
      case STOPPED -> isLate(reading) ? Badge.LATE : Badge.DONE;
      case RUNNING ->
          isLate(reading)
              ? Badge.LATE
              : deadline.usedShareAt(now, reading.time()) >= Deadline.WARNING_SHARE
                  ? Badge.SOON
                  : Badge.ON_TIME;
    };
  }

  private boolean isLate(ClockReading reading) {
    Instant due = reading.deadline().due();
    return due != null && end(reading).isAfter(due);
  }

  private Instant end(ClockReading reading) {
    List<LedgerEntry> entries = reading.ledger().entries();
    return reading.ledger().state() == ClockState.STOPPED
        ? entries.get(entries.size() - 1).at()
        : clock.instant();
  }

  private String lead(ClockReading reading, Badge state) {
    WorkingSpan span = left(reading);
    return switch (reading.ledger().state()) {
      case PAUSED -> pausedLead(reading, span);
      case STOPPED ->
          words.text(
              state == Badge.LATE ? "clock.stopped.late" : "clock.stopped.on-time",
              words.span(span));
      default -> words.slack(span);
    };
  }

  /** On the last day no days are left to tell of, only the rest of that day. */
  private String pausedLead(ClockReading reading, WorkingSpan span) {
    if (isAnew(reading)) {
      return words.text("clock.paused.anew");
    }
    Deadline.Held held = reading.deadline().held();
    return held != null && held.left().amount() == 0
        ? words.text("clock.paused.last-day")
        : words.text("clock.paused.lead", words.span(span));
  }

  private String due(ClockReading reading) {
    Instant due = reading.deadline().due();
    if (due == null) {
      return isAnew(reading)
          ? words.text("clock.due.anew", terms.limit(reading.terms().limit()))
          : words.text("clock.due.open");
    }
    return words.text("clock.due", words.appointment(due));
  }

  /** Whether what is left now means nothing, as the whole limit runs again after the pause. */
  private static boolean isAnew(ClockReading reading) {
    return reading.terms().policy().supplement() == ClockPolicy.Supplement.RESET;
  }

  /** Working time left now, as the clock bar says it; negative when late. */
  public WorkingSpan left(ClockReading reading) {
    return Spans.left(reading, end(reading));
  }

  private String description(
      ClockReading reading, List<ClockCell> cells, String lead, String promise) {
    long held = cells.stream().filter(cell -> cell.paused() > 0).count();
    LocalDate first = cells.isEmpty() ? null : cells.get(0).day();
    return words.text(
        "clock.description",
        terms.limit(reading.deadline().limit()),
        first == null ? "–" : words.date(first),
        lead,
        promise,
        held);
  }

  private List<String> notes(ClockReading reading) {
    List<String> notes = new ArrayList<>();
    if (reading.ledger().state() == ClockState.PAUSED) {
      List<LedgerEntry> entries = reading.ledger().entries();
      LedgerEntry pause = entries.get(entries.size() - 1);
      notes.add(
          words.text(
              "clock.paused.since",
              words.moment(pause.at()),
              words.of(pause.cause().reasonVi(), pause.cause().reasonEn())));
    }
    if (!reading.deadline().confirmed()) {
      notes.add(words.text("clock.unconfirmed"));
    }
    return notes;
  }
}
