package vn.thutuc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.Holiday;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.DayNote.Kind;
import vn.thutuc.deadline.LedgerEntry.Cause;

/** What calendar and ledger say about a single day, before any counting. */
final class ClockDays {

  /** A stretch of waiting; it has no end while it lasts. */
  record Pause(Instant from, @Nullable Instant to, Cause cause) {}

  private final WorkingCalendar calendar;
  private final WorkingTime time;
  private final List<LedgerEntry> entries;
  private final List<Pause> pauses;

  ClockDays(Ledger ledger, WorkingCalendar calendar, WorkingTime time) {
    this.calendar = calendar;
    this.time = time;
    this.entries = ledger.entries();
    this.pauses = pauses(entries);
  }

  private static List<Pause> pauses(List<LedgerEntry> entries) {
    List<Pause> pauses = new ArrayList<>();
    LedgerEntry open = null;
    for (LedgerEntry entry : entries) {
      switch (entry.kind()) {
        case PAUSE -> open = entry;
        case RESUME, RESET -> {
          if (open != null) {
            pauses.add(new Pause(open.at(), entry.at(), open.cause()));
            open = null;
          }
        }
        case START, EXTEND, STOP -> {}
      }
    }
    if (open != null) {
      pauses.add(new Pause(open.at(), null, open.cause()));
    }
    return pauses;
  }

  List<Pause> pauses() {
    return pauses;
  }

  /** Why a whole day is paused: the day a pause begins is outside, the day it ends inside. */
  Optional<Cause> pauseOver(LocalDate day) {
    return pauses.stream()
        .filter(pause -> time.dateOf(pause.from()).isBefore(day))
        .filter(pause -> pause.to() == null || !day.isAfter(time.dateOf(pause.to())))
        .findFirst()
        .map(Pause::cause);
  }

  /** Why the last pause was made that began before a day. */
  Cause pauseBefore(LocalDate day) {
    return pauses.stream()
        .filter(pause -> time.dateOf(pause.from()).isBefore(day))
        .reduce((first, last) -> last)
        .map(Pause::cause)
        .orElseThrow();
  }

  /** Why part of a day, or all of it, is paused. */
  Optional<Cause> pauseTouching(LocalDate day) {
    return pauses.stream()
        .filter(pause -> !pause.from().equals(pause.to()))
        .filter(pause -> !time.dateOf(pause.from()).isAfter(day))
        .filter(pause -> pause.to() == null || !day.isAfter(time.dateOf(pause.to())))
        .findFirst()
        .map(Pause::cause);
  }

  /** The kind of the day by the calendar alone. */
  Kind kind(LocalDate day) {
    Optional<Holiday> holiday = calendar.holidayOn(day);
    if (holiday.isEmpty()) {
      return time.worksOn(day) ? Kind.WORKING : Kind.WEEKEND;
    }
    return switch (holiday.get().kind()) {
      case HOLIDAY -> Kind.HOLIDAY;
      case COMPENSATORY -> Kind.COMPENSATORY;
      case SWAP_OFF, SWAP_WORK -> Kind.SWAP;
    };
  }

  /** Why the calendar makes the day special; empty for an ordinary working day. */
  Optional<Note> reason(LocalDate day) {
    Optional<Holiday> holiday = calendar.holidayOn(day);
    if (holiday.isEmpty()) {
      return time.worksOn(day) ? Optional.empty() : Optional.of(Note.of("weekend"));
    }
    Holiday off = holiday.get();
    Note name = new Note(off.nameVi(), off.nameEn());
    Note reason =
        switch (off.kind()) {
          case HOLIDAY, COMPENSATORY -> Note.of("holiday", name, Note.plain(off.source()));
          case SWAP_OFF -> Note.of("swap.notCounted", name);
          case SWAP_WORK -> Note.of(time.worksOn(day) ? "swap.counted" : "swap.notCounted", name);
        };
    return Optional.of(off.confirmed() ? reason : Note.of("unconfirmed", reason));
  }

  /** The note with what the ledger added on that day: an extension. */
  Note withEvents(LocalDate day, Note note) {
    Note all = note;
    for (LedgerEntry entry : entries) {
      if (entry.extra() != null && time.dateOf(entry.at()).equals(day)) {
        all = Note.of("extended", all, Note.limit(entry.extra()), why(entry.cause()));
      }
    }
    return all;
  }

  static Note why(Cause cause) {
    return new Note(cause.reasonVi(), cause.reasonEn());
  }
}
