package vn.thutuc.deadline;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.deadline.LedgerEntry.Cause;
import vn.thutuc.deadline.LedgerEntry.Kind;

/** The Vietnamese calendar and short words for clock tests. */
public final class Vietnam {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  public static final WorkingCalendar CALENDAR =
      new Calendars(Path.of("rules/_calendar")).get("vn");
  static final Cause CAUSE = new Cause("clerk-1", "Lý do thử", "Test reason", null);

  private Vietnam() {}

  /** The instant of a local date and time such as {@code 2026-11-23T09:00}. */
  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  static LedgerEntry entry(Kind kind, Instant at) {
    return LedgerEntry.of(kind, at, CAUSE);
  }

  static Ledger started(Instant at) {
    return Ledger.empty().append(entry(Kind.START, at));
  }

  static Ledger with(Ledger ledger, Kind kind, String local) {
    return ledger.append(entry(kind, at(local)));
  }
}
