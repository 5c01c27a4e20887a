package vn.thutuc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Due dates that moved because a calendar changed: the old value and the new. */
@Repository
public class Recomputations {

  /** One moved due date; null stands for a date that a pause leaves open. */
  public record Moved(
      Instant at, String calendar, @Nullable Instant oldDue, @Nullable Instant newDue) {}

  private final JdbcClient jdbc;

  Recomputations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every move of a clock's due date, the first one first. */
  public List<Moved> of(ClockId clock) {
    return jdbc.sql(
            """
            SELECT at, calendar, old_due_at, new_due_at
              FROM deadline_recomputation
             WHERE dossier_code = :dossier AND scope = :scope ORDER BY id
            """)
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .query(
            (row, i) ->
                new Moved(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("calendar"),
                    instant(row, "old_due_at"),
                    instant(row, "new_due_at")))
        .list();
  }

  void add(ClockId clock, Moved moved) {
    jdbc.sql(
            """
            INSERT INTO deadline_recomputation
                (dossier_code, scope, at, calendar, old_due_at, new_due_at)
            VALUES (:dossier, :scope, :at, :calendar, :old, :new)
            """)
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .param("at", utc(moved.at()))
        .param("calendar", moved.calendar())
        .param("old", utc(moved.oldDue()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("new", utc(moved.newDue()), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
