package vn.thutuc.page.of;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.Holiday;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.ClockState;
import vn.thutuc.deadline.DayNote;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.deadline.TimeLimit;
import vn.thutuc.page.ClockCell;
import vn.thutuc.page.Words;

/**
 * The days of a clock that count or were held, each with how much of it has passed.
 *
 * <p>Read from the day-by-day explanation, so that the drawing and the words cannot disagree.
 */
final class ClockCells {

  /** A dossier later than this is drawn no longer; its words say how late it is. */
  private static final int MOST_OVER = 12;

  private final ClockReading clock;
  private final Instant now;
  private final Words words;
  private final WorkingTime time;
  private final TreeMap<LocalDate, Boolean> days = new TreeMap<>();

  ClockCells(ClockReading clock, Instant moment, Words words) {
    this.clock = clock;
    this.now = end(clock, moment);
    this.words = words;
    this.time = clock.time();
    for (DayNote note : clock.days()) {
      boolean held = note.kind() == DayNote.Kind.PAUSED;
      boolean due = note.date().equals(clock.deadline().dueDate());
      if (note.counted() || due || (held && time.worksOn(note.date()))) {
        days.put(note.date(), held);
      }
    }
    addHeldDays();
  }

  /** The moment the drawing speaks of: a stopped clock stands still. */
  private static Instant end(ClockReading clock, Instant moment) {
    List<LedgerEntry> entries = clock.ledger().entries();
    return clock.ledger().state() == ClockState.STOPPED
        ? entries.get(entries.size() - 1).at()
        : moment;
  }

  /** While a pause holds the end open, the waiting days so far are drawn. */
  private void addHeldDays() {
    if (clock.deadline().held() != null && !days.isEmpty()) {
      LocalDate today = time.dateOf(now);
      for (LocalDate d = days.lastKey().plusDays(1); !d.isAfter(today); d = d.plusDays(1)) {
        if (time.worksOn(d) && days.size() < 60) {
          days.put(d, true);
        }
      }
    }
  }

  List<ClockCell> cells() {
    List<ClockCell> cells = new ArrayList<>();
    LocalDate before = null;
    for (var day : days.entrySet()) {
      double share = passed(day.getKey());
      boolean held = day.getValue();
      cells.add(cell(day.getKey(), before, held ? 0 : share, held ? share : 0, false));
      before = day.getKey();
    }
    addOver(cells, before);
    return cells;
  }

  private void addOver(List<ClockCell> cells, @Nullable LocalDate last) {
    if (last == null || clock.deadline().due() == null) {
      return;
    }
    LocalDate before = last;
    LocalDate day = time.plusWorkingDays(last, 1);
    LocalDate today = time.dateOf(now);
    for (int i = 0; i < MOST_OVER && !day.isAfter(today) && passed(day) > 0; i++) {
      cells.add(cell(day, before, passed(day), 0, true));
      before = day;
      day = time.plusWorkingDays(day, 1);
    }
  }

  private ClockCell cell(
      LocalDate day, @Nullable LocalDate before, double used, double paused, boolean over) {
    boolean weekend = false;
    List<String> holidays = new ArrayList<>();
    for (LocalDate d = before == null ? day : before.plusDays(1); d.isBefore(day); ) {
      Holiday holiday = clock.calendar().holidayOn(d).orElse(null);
      if (holiday != null && holiday.kind() != Holiday.Kind.SWAP_WORK) {
        holidays.add(words.day(d));
      } else if (!time.worksOn(d)) {
        weekend = true;
      }
      d = d.plusDays(1);
    }
    return new ClockCell(day, used, paused, over, weekend, holidays);
  }

  /** Share of the day's countable time that has passed, 0 to 1. */
  private double passed(LocalDate day) {
    Instant from = opens(day);
    Instant to = closes(day);
    if (!now.isAfter(from)) {
      return 0;
    }
    if (!now.isBefore(to)) {
      return 1;
    }
    Duration whole = isWorking(day) ? time.between(from, to) : Duration.between(from, to);
    Duration part = isWorking(day) ? time.between(from, now) : Duration.between(from, now);
    return (double) part.toNanos() / whole.toNanos();
  }

  private boolean isWorking(LocalDate day) {
    return clock.deadline().limit().unit() == TimeLimit.Unit.WORKING && time.worksOn(day);
  }

  private Instant opens(LocalDate day) {
    return isWorking(day) ? time.opening(day) : day.atStartOfDay(zone()).toInstant();
  }

  private Instant closes(LocalDate day) {
    return isWorking(day) ? time.closing(day) : day.plusDays(1).atStartOfDay(zone()).toInstant();
  }

  private ZoneId zone() {
    return time.zone();
  }

  /** Where a moment lies among the cells, in cells from the left. */
  double place(Instant at, List<ClockCell> cells) {
    LocalDate date = time.dateOf(at);
    double place = 0;
    for (ClockCell cell : cells) {
      LocalDate day = Objects.requireNonNull(cell.day());
      if (day.isBefore(date)) {
        place++;
      } else if (day.equals(date)) {
        place += at.equals(now) ? passed(day) : share(day, at);
      }
    }
    return place;
  }

  private double share(LocalDate day, Instant at) {
    double whole = Duration.between(opens(day), closes(day)).toNanos();
    return Math.min(1, Math.max(0, Duration.between(opens(day), at).toNanos() / whole));
  }

  Instant now() {
    return now;
  }
}
