package vn.thutuc.page.of;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.deadline.ClockPolicy;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.ClockTerms;
import vn.thutuc.deadline.DueDate;
import vn.thutuc.deadline.Ledger;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.deadline.TimeLimit;
import vn.thutuc.page.ClockCell;
import vn.thutuc.page.Words;

class ClockCellsTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final WorkingCalendar CALENDAR =
      new Calendars(Path.of("rules/_calendar")).get("vn");
  private static final LedgerEntry.Cause CAUSE =
      new LedgerEntry.Cause("clerk-1", "Lý do thử", "Test reason", null);

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  private static List<ClockCell> cells(Ledger ledger, TimeLimit limit, String now) {
    ClockPolicy policy = ClockPolicy.GENERAL;
    ClockReading reading =
        new ClockReading(
            ledger,
            new ClockTerms(limit, policy, "vn"),
            DueDate.of(ledger, limit, policy, CALENDAR),
            CALENDAR,
            CALENDAR.workingTime(false));
    Words words = new Words(new StaticMessageSource(), ZONE);
    return new ClockCells(reading, at(now), words).cells();
  }

  private static Ledger with(Ledger ledger, LedgerEntry.Kind kind, String local) {
    return ledger.append(LedgerEntry.of(kind, at(local), CAUSE));
  }

  /** Fifteen days from 9 November 2026 end on the Culture Day: due on Wednesday the 25th. */
  @Test
  void theDayALimitRolledToIsNotDrawnAsLate() {
    Ledger ledger = with(Ledger.empty(), LedgerEntry.Kind.START, "2026-11-09T09:00");
    ClockCell last = last(cells(ledger, TimeLimit.calendarDays(15), "2026-11-25T10:00"));
    assertThat(last.day()).isEqualTo("2026-11-25");
    assertThat(last.over()).isFalse();
    ClockCell late = last(cells(ledger, TimeLimit.calendarDays(15), "2026-11-26T10:00"));
    assertThat(late.day()).isEqualTo("2026-11-26");
    assertThat(late.over()).isTrue();
  }

  @Test
  void theDayAPauseCarriedTheLimitToIsNotDrawnAsLate() {
    Ledger ledger = with(Ledger.empty(), LedgerEntry.Kind.START, "2026-03-02T09:00");
    ledger = with(ledger, LedgerEntry.Kind.PAUSE, "2026-03-05T10:00");
    ledger = with(ledger, LedgerEntry.Kind.RESUME, "2026-03-06T17:30");
    List<ClockCell> cells = cells(ledger, TimeLimit.workingDays(3), "2026-03-09T10:00");
    assertThat(cells)
        .extracting(ClockCell::day)
        .containsExactly(
            LocalDate.of(2026, 3, 3),
            LocalDate.of(2026, 3, 4),
            LocalDate.of(2026, 3, 5),
            LocalDate.of(2026, 3, 6),
            LocalDate.of(2026, 3, 9));
    assertThat(cells).noneMatch(ClockCell::over);
    assertThat(cells.get(3).paused()).isEqualTo(1);
  }

  private static ClockCell last(List<ClockCell> cells) {
    return cells.get(cells.size() - 1);
  }
}
