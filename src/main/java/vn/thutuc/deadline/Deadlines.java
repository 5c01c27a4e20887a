package vn.thutuc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The folded deadline of each dossier, kept so that lists and sweeps need not fold.
 *
 * <p>The ledger stays the truth: this row is recomputed from it whenever an entry is added or a
 * calendar changes.
 */
@Repository
class Deadlines {

  private final JdbcClient jdbc;

  Deadlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A stored deadline.
   *
   * @param dueAt null while a pause holds it and once it has stopped unresolved
   */
  record Row(
      String dossier, String bundle, String calendar, ClockState state, @Nullable Instant dueAt) {}

  /** When the three alarms of a deadline go off; null where one does not. */
  record Alarms(@Nullable Instant due, @Nullable Instant warn, @Nullable Instant near) {

    static final Alarms NONE = new Alarms(null, null, null);
  }

  Optional<Row> of(String dossier) {
    return jdbc.sql(
            """
            SELECT dossier_code, bundle_hash, calendar, state, due_at
              FROM deadline WHERE dossier_code = :dossier
            """)
        .param("dossier", dossier)
        .query((row, i) -> row(row))
        .optional();
  }

  /** The same, held against other writers until the transaction ends. */
  Optional<Row> locked(String dossier) {
    return jdbc.sql(
            """
            SELECT dossier_code, bundle_hash, calendar, state, due_at
              FROM deadline WHERE dossier_code = :dossier FOR UPDATE
            """)
        .param("dossier", dossier)
        .query((row, i) -> row(row))
        .optional();
  }

  /** Codes of the dossiers whose clock is open on this calendar. */
  List<String> openOn(String calendar) {
    return jdbc.sql(
            """
            SELECT dossier_code FROM deadline
             WHERE calendar = :calendar AND state <> 'STOPPED' ORDER BY dossier_code
            """)
        .param("calendar", calendar)
        .query(String.class)
        .list();
  }

  /** A first row for a clock that starts now; false if it started before. */
  boolean open(String dossier, String bundle, String calendar, Instant due) {
    return jdbc.sql(
                """
                INSERT INTO deadline (dossier_code, bundle_hash, calendar, state, due_at)
                VALUES (:dossier, :bundle, :calendar, 'RUNNING', :due)
                ON CONFLICT (dossier_code) DO NOTHING
                """)
            .param("dossier", dossier)
            .param("bundle", bundle)
            .param("calendar", calendar)
            .param("due", at(due))
            .update()
        == 1;
  }

  /** Stores a newly folded deadline; alarms that lie ahead again may go off again. */
  void store(String dossier, ClockState state, Alarms alarms, Instant now) {
    jdbc.sql(
            """
            UPDATE deadline
               SET state = :state, due_at = :due, warn_at = :warn, near_at = :near,
                   warned_at = CASE WHEN :warn > :now THEN NULL ELSE warned_at END,
                   neared_at = CASE WHEN :near > :now THEN NULL ELSE neared_at END,
                   breached_at = CASE WHEN :due > :now THEN NULL ELSE breached_at END,
                   version = version + 1
             WHERE dossier_code = :dossier
            """)
        .param("dossier", dossier)
        .param("state", state.name())
        .param("due", at(alarms.due()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("warn", at(alarms.warn()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("near", at(alarms.near()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("now", at(now))
        .update();
  }

  /** Keeps the value a recomputation replaced. */
  void keepOld(
      String dossier, @Nullable Instant old, @Nullable Instant due, Instant now, String reason) {
    jdbc.sql(
            """
            INSERT INTO deadline_recomputation (dossier_code, recomputed_at, old_due_at, new_due_at,
                   reason)
            VALUES (:dossier, :now, :old, :due, :reason)
            """)
        .param("dossier", dossier)
        .param("now", at(now))
        .param("old", at(old), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("due", at(due), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("reason", reason)
        .update();
  }

  private static Row row(ResultSet row) throws SQLException {
    Timestamp due = row.getTimestamp("due_at");
    return new Row(
        row.getString("dossier_code"),
        row.getString("bundle_hash"),
        row.getString("calendar"),
        ClockState.valueOf(row.getString("state")),
        due == null ? null : due.toInstant());
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
