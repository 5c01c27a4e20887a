package vn.thutuc.deadline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which state of each calendar the open clocks were last counted. */
@Repository
class CalendarPrints {

  private final JdbcClient jdbc;

  CalendarPrints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The calendars clocks run by that have not stopped. */
  List<String> inUse() {
    return jdbc.sql("SELECT DISTINCT calendar FROM deadline WHERE state <> 'STOPPED'")
        .query(String.class)
        .list();
  }

  Optional<String> of(String calendar) {
    return jdbc.sql("SELECT print FROM calendar_print WHERE calendar = :calendar")
        .param("calendar", calendar)
        .query(String.class)
        .optional();
  }

  void counted(String calendar, String print, Instant at) {
    jdbc.sql(
            """
            INSERT INTO calendar_print (calendar, print, counted_at)
            VALUES (:calendar, :print, :at)
            ON CONFLICT (calendar) DO UPDATE
               SET print = excluded.print, counted_at = excluded.counted_at
            """)
        .param("calendar", calendar)
        .param("print", print)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
