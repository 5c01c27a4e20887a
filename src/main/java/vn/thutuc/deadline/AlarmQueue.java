package vn.thutuc.deadline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.deadline.DeadlineAlarm.Kind;

/**
 * The alarms that are due, taken so that each goes off once, on whichever node comes first.
 *
 * <p>A node skips the rows another has locked, and the mark is set in the transaction that tells of
 * the alarm: either both happen or neither.
 */
@Repository
class AlarmQueue {

  private static final String WARNING =
      """
      UPDATE deadline SET warned_at = :now
       WHERE dossier_code IN (
             SELECT dossier_code FROM deadline
              WHERE state = 'RUNNING' AND warned_at IS NULL AND warn_at <= :now
              ORDER BY warn_at LIMIT :batch FOR UPDATE SKIP LOCKED)
      RETURNING dossier_code, due_at
      """;

  private static final String NEAR =
      """
      UPDATE deadline SET neared_at = :now
       WHERE dossier_code IN (
             SELECT dossier_code FROM deadline
              WHERE state = 'RUNNING' AND neared_at IS NULL AND near_at <= :now
              ORDER BY near_at LIMIT :batch FOR UPDATE SKIP LOCKED)
      RETURNING dossier_code, due_at
      """;

  private static final String BREACH =
      """
      UPDATE deadline SET breached_at = :now
       WHERE dossier_code IN (
             SELECT dossier_code FROM deadline
              WHERE state = 'RUNNING' AND breached_at IS NULL AND due_at < :now
              ORDER BY due_at LIMIT :batch FOR UPDATE SKIP LOCKED)
      RETURNING dossier_code, due_at
      """;

  private final JdbcClient jdbc;

  AlarmQueue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes up to {@code batch} alarms of a kind that are due by now. */
  List<DeadlineAlarm> take(Kind kind, Instant now, int batch) {
    String sql =
        switch (kind) {
          case WARNING -> WARNING;
          case NEAR -> NEAR;
          case BREACH -> BREACH;
        };
    return jdbc.sql(sql)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("batch", batch)
        .query(
            (row, i) ->
                new DeadlineAlarm(
                    row.getString("dossier_code"),
                    kind,
                    row.getTimestamp("due_at").toInstant(),
                    now))
        .list();
  }
}
