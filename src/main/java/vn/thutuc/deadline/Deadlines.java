package vn.thutuc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.deadline.ClockPolicy.Supplement;

/** The stored terms and due dates of clocks, kept beside their ledgers for lists and the sweep. */
@Repository
public class Deadlines {

  /** A clock's terms and the due date last stored for it. */
  record Stored(ClockId clock, ClockTerms terms, @Nullable Instant due) {}

  private final JdbcClient jdbc;

  Deadlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The terms of a clock. */
  public Optional<ClockTerms> terms(ClockId clock) {
    return jdbc.sql(
            """
            SELECT dossier_code, scope, limit_iso, limit_unit, cut_off, supplement,
                   swap_days_work, calendar, due_at
              FROM deadline WHERE dossier_code = :dossier AND scope = :scope
            """)
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .query((row, i) -> stored(row))
        .optional()
        .map(Stored::terms);
  }

  /** When a running clock is due; empty while it is held, once it stopped and before it starts. */
  Optional<Instant> runningDue(ClockId clock) {
    return jdbc.sql(
            """
            SELECT due_at FROM deadline
             WHERE dossier_code = :dossier AND scope = :scope AND state = 'RUNNING'
            """)
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .query((row, i) -> row.getObject("due_at", OffsetDateTime.class).toInstant())
        .optional();
  }

  /** A clock, held for this transaction so that its entries follow one another. */
  Optional<Stored> lock(ClockId clock) {
    return jdbc.sql(
            """
            SELECT dossier_code, scope, limit_iso, limit_unit, cut_off, supplement,
                   swap_days_work, calendar, due_at
              FROM deadline WHERE dossier_code = :dossier AND scope = :scope
               FOR UPDATE
            """)
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .query((row, i) -> stored(row))
        .optional();
  }

  /** The next clocks of a calendar that have not stopped, held for this transaction. */
  List<Stored> lockOpen(String calendar, @Nullable ClockId after, int most) {
    return jdbc.sql(
            """
            SELECT dossier_code, scope, limit_iso, limit_unit, cut_off, supplement,
                   swap_days_work, calendar, due_at
              FROM deadline
             WHERE calendar = :calendar AND state <> 'STOPPED'
               AND (:dossier::text IS NULL OR (dossier_code, scope) > (:dossier, :scope))
             ORDER BY dossier_code, scope LIMIT :most
               FOR UPDATE
            """)
        .param("calendar", calendar)
        .param("dossier", after == null ? null : after.dossier(), Types.VARCHAR)
        .param("scope", after == null ? null : after.scope(), Types.VARCHAR)
        .param("most", most)
        .query((row, i) -> stored(row))
        .list();
  }

  /** Adds a clock; false when it was there already. */
  boolean add(ClockId clock, ClockTerms terms, Folded folded) {
    ClockPolicy policy = terms.policy();
    return jdbc.sql(
                """
                INSERT INTO deadline (dossier_code, scope, limit_iso, limit_unit, cut_off,
                    supplement, swap_days_work, calendar, state, due_at, warn_at, early_at,
                    confirmed)
                VALUES (:dossier, :scope, :limit, :unit, :cutOff, :supplement, :swap, :calendar,
                    :state, :due, :warn, :early, :confirmed)
                ON CONFLICT (dossier_code, scope) DO NOTHING
                """)
            .param("dossier", clock.dossier())
            .param("scope", clock.scope())
            .param("limit", terms.limit().iso())
            .param("unit", terms.limit().unit().name())
            .param("cutOff", policy.cutOff(), Types.TIME)
            .param("supplement", policy.supplement().name())
            .param("swap", policy.swapDaysWork())
            .param("calendar", terms.calendar())
            .param("state", folded.state().name())
            .param("due", utc(folded.due()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("warn", utc(folded.warn()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("early", utc(folded.early()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("confirmed", folded.confirmed())
            .update()
        == 1;
  }

  /** Stores what the ledger folds to; a mark that moved beyond {@code at} will be told again. */
  void update(ClockId clock, Folded folded, Instant at) {
    jdbc.sql(
            """
            UPDATE deadline
               SET state = :state, due_at = :due, warn_at = :warn, early_at = :early,
                   confirmed = :confirmed, stopped_at = :stopped, retry_at = NULL,
                   warned_at = CASE WHEN :warn > :at AND :warn IS DISTINCT FROM warn_at
                                    THEN NULL ELSE warned_at END,
                   neared_at = CASE WHEN :early > :at AND :early IS DISTINCT FROM early_at
                                    THEN NULL ELSE neared_at END,
                   breached_at = CASE WHEN :due > :at AND :due IS DISTINCT FROM due_at
                                      THEN NULL ELSE breached_at END
             WHERE dossier_code = :dossier AND scope = :scope
            """)
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .param("state", folded.state().name())
        .param("due", utc(folded.due()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("warn", utc(folded.warn()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("early", utc(folded.early()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("stopped", utc(folded.stopped()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("confirmed", folded.confirmed())
        .param("at", utc(at))
        .update();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    TimeLimit.Unit unit = TimeLimit.Unit.valueOf(row.getString("limit_unit"));
    ClockPolicy policy =
        new ClockPolicy(
            row.getObject("cut_off", LocalTime.class),
            Supplement.valueOf(row.getString("supplement")),
            row.getBoolean("swap_days_work"));
    OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
    return new Stored(
        new ClockId(row.getString("dossier_code"), row.getString("scope")),
        new ClockTerms(
            TimeLimit.parse(row.getString("limit_iso"), unit), policy, row.getString("calendar")),
        due == null ? null : due.toInstant());
  }
}
