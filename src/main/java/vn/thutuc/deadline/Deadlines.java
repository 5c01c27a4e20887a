package vn.thutuc.deadline;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored terms and due dates of clocks, kept beside their ledgers for lists and the sweep. */
@Repository
public class Deadlines {

  private static final String COLUMNS =
      """
      SELECT dossier_code, scope, limit_iso, limit_unit, cut_off, supplement, swap_days_work,
             calendar, due_at, started_at
        FROM deadline
      """;

  private static final StoredRow ROW = new StoredRow();

  /** The step a clock belongs to, and when its task opened. */
  record Begin(String element, Instant at) {}

  /**
   * A clock's terms and the due date last stored for it.
   *
   * @param begun when its task opened, for a clock told from its dossier's ledger; else null
   */
  record Stored(ClockId clock, ClockTerms terms, @Nullable Instant due, @Nullable Instant begun) {

    /** The clock in whose ledger this one is told. */
    ClockId teller() {
      return begun == null ? clock : ClockId.of(clock.dossier());
    }

    /** Its ledger, from that of its teller. */
    Ledger ledger(Ledger told) {
      return begun == null ? told : StepLedger.of(begun, terms.policy(), told);
    }
  }

  private final JdbcClient jdbc;

  Deadlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The terms of a clock. */
  public Optional<ClockTerms> terms(ClockId clock) {
    return find(clock).map(Stored::terms);
  }

  /** A clock as it is stored. */
  Optional<Stored> find(ClockId clock) {
    return jdbc.sql(COLUMNS + "WHERE dossier_code = :dossier AND scope = :scope")
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .query(ROW)
        .optional();
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
    return jdbc.sql(COLUMNS + "WHERE dossier_code = :dossier AND scope = :scope FOR UPDATE")
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .query(ROW)
        .optional();
  }

  /** The next clocks of a calendar that have not stopped, held for this transaction. */
  List<Stored> lockOpen(String calendar, @Nullable ClockId after, int most) {
    return jdbc.sql(
            COLUMNS
                + """
                 WHERE calendar = :calendar AND state <> 'STOPPED'
                   AND (:dossier::text IS NULL OR (dossier_code, scope) > (:dossier, :scope))
                 ORDER BY dossier_code, scope LIMIT :most
                   FOR UPDATE
                """)
        .param("calendar", calendar)
        .param("dossier", after == null ? null : after.dossier(), Types.VARCHAR)
        .param("scope", after == null ? null : after.scope(), Types.VARCHAR)
        .param("most", most)
        .query(ROW)
        .list();
  }

  /** The dossier's steps that have not stopped, held for this transaction. */
  List<Stored> lockSteps(String dossier) {
    return jdbc.sql(
            COLUMNS
                + """
                 WHERE dossier_code = :dossier AND started_at IS NOT NULL AND state <> 'STOPPED'
                 ORDER BY scope FOR UPDATE
                """)
        .param("dossier", dossier)
        .query(ROW)
        .list();
  }

  /**
   * Adds a clock; false when it was there already.
   *
   * @param begin null for a clock with a ledger of its own
   */
  boolean add(ClockId clock, ClockTerms terms, Folded folded, @Nullable Begin begin) {
    ClockPolicy policy = terms.policy();
    return jdbc.sql(
                """
                INSERT INTO deadline (dossier_code, scope, limit_iso, limit_unit, cut_off,
                    supplement, swap_days_work, calendar, state, due_at, warn_at, early_at,
                    confirmed, element, started_at)
                VALUES (:dossier, :scope, :limit, :unit, :cutOff, :supplement, :swap, :calendar,
                    :state, :due, :warn, :early, :confirmed,
                    :element, :started)
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
            .param("element", begin == null ? null : begin.element(), Types.VARCHAR)
            .param("started", begin == null ? null : utc(begin.at()), Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        == 1;
  }

  /** Stops a clock that has no ledger of its own; one that is not there is left alone. */
  void stop(ClockId clock, Instant at) {
    jdbc.sql(
            """
            UPDATE deadline SET state = 'STOPPED', stopped_at = :at, retry_at = NULL
             WHERE dossier_code = :dossier AND scope = :scope AND state <> 'STOPPED'
            """)
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .param("at", utc(at))
        .update();
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
}
