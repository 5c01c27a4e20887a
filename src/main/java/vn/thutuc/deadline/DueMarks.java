package vn.thutuc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marks of clocks that have come due and were not told yet. */
@Repository
class DueMarks {

  /** A clock with the marks that have passed untold. */
  record Passed(
      ClockId clock,
      @Nullable String step,
      Instant due,
      boolean warning,
      boolean near,
      boolean breach) {}

  private final JdbcClient jdbc;

  DueMarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes clocks with something to tell; another node skips them until this transaction ends. */
  List<Passed> take(Instant now, int most) {
    return jdbc.sql(
            """
            SELECT dossier_code, scope, element, due_at,
                   state = 'RUNNING' AND warned_at IS NULL AND warn_at <= :now AS warning,
                   state = 'RUNNING' AND neared_at IS NULL AND early_at <= :now AS near,
                   breached_at IS NULL AND due_at <= :now AS breach
              FROM deadline
             WHERE next_at <= :now AND (retry_at IS NULL OR retry_at <= :now)
             ORDER BY next_at LIMIT :most
               FOR UPDATE SKIP LOCKED
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, i) -> passed(row))
        .list();
  }

  /** Marks what was told, so that nobody tells it again. */
  void told(Passed passed, Instant now) {
    jdbc.sql(
            """
            UPDATE deadline
               SET warned_at = CASE WHEN :warning THEN :now ELSE warned_at END,
                   neared_at = CASE WHEN :near THEN :now ELSE neared_at END,
                   breached_at = CASE WHEN :breach THEN :now ELSE breached_at END,
                   retry_at = NULL
             WHERE dossier_code = :dossier AND scope = :scope
            """)
        .param("dossier", passed.clock().dossier())
        .param("scope", passed.clock().scope())
        .param("warning", passed.warning())
        .param("near", passed.near())
        .param("breach", passed.breach())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Puts a clock aside whose news could not be told, so that it does not hold up the others. */
  void postpone(ClockId clock, Instant until) {
    jdbc.sql(
            """
            UPDATE deadline SET retry_at = :until
             WHERE dossier_code = :dossier AND scope = :scope
            """)
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Passed passed(ResultSet row) throws SQLException {
    return new Passed(
        new ClockId(row.getString("dossier_code"), row.getString("scope")),
        row.getString("element"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("warning"),
        row.getBoolean("near"),
        row.getBoolean("breach"));
  }
}
