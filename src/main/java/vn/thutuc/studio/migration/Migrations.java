package vn.thutuc.studio.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** All migrations, open and done. */
@Repository
public class Migrations {

  private static final String COLUMNS =
      """
      SELECT id, key, from_hash, to_hash, state, answers, editors, opened_by, opened_at, tried_at,
             reason, decision, asked_by, asked_at, approved_by, stops
        FROM migration
      """;

  private static final MigrationRow ROW = new MigrationRow();

  private final JdbcClient jdbc;

  Migrations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The migration of that number.
   *
   * @throws MigrationNotFound if there is none
   */
  public Migration get(MigrationId id) {
    return one("WHERE id = :id", id);
  }

  /** Those of a procedure, newest first. */
  public List<Migration> of(ProcedureKey key) {
    return jdbc.sql(COLUMNS + "WHERE key = :key ORDER BY id DESC")
        .param("key", key.value())
        .query(ROW)
        .list();
  }

  /** Those with dossiers to try or to move. */
  List<MigrationId> atWork() {
    return in(Migration.State.TRYING, Migration.State.RUNNING);
  }

  /** Those that wait for the first day of their version. */
  List<MigrationId> waiting() {
    return in(Migration.State.WAITING);
  }

  private List<MigrationId> in(Migration.State... states) {
    return jdbc.sql("SELECT id FROM migration WHERE state IN (:states) ORDER BY id")
        .param("states", Stream.of(states).map(Migration.State::name).toList())
        .query(Migrations::id)
        .list();
  }

  /** The migration, which nobody else can move until the transaction ends. */
  Migration lock(MigrationId id) {
    return one("WHERE id = :id FOR UPDATE", id);
  }

  /**
   * The same, for what can be done in some states only.
   *
   * @throws MigrationMovedOn if it is in another
   */
  Migration lock(MigrationId id, Migration.State... states) {
    Migration migration = lock(id);
    if (!migration.is(states)) {
      throw new MigrationMovedOn(id);
    }
    return migration;
  }

  /** Opens one; nothing if another of that version is not finished. */
  Optional<MigrationId> add(
      ProcedureKey key, BundleHash from, BundleHash to, String by, Instant at) {
    return jdbc.sql(
            """
            INSERT INTO migration (key, from_hash, to_hash, state, editors, opened_by, opened_at)
            VALUES (:key, :from, :to, 'OPEN', ARRAY[:by], :by, :at)
            ON CONFLICT DO NOTHING RETURNING id
            """)
        .param("key", key.value())
        .param("from", from.hex())
        .param("to", to.hex())
        .param("by", by)
        .param("at", utc(at))
        .query(Migrations::id)
        .optional();
  }

  /** Adds one that was approved with its version; nothing if another is not finished. */
  Optional<MigrationId> add(
      Migration approved, Migration.Request request, String approvedBy, Instant at) {
    return jdbc.sql(
            """
            INSERT INTO migration (key, from_hash, to_hash, state, answers, editors, opened_by,
                   opened_at, reason, decision, asked_by, asked_at, approved_by, approved_at, stops)
            VALUES (:key, :from, :to, 'WAITING', :answers::jsonb, :editors, :asker, :asked,
                    :reason, :decision, :asker, :asked, :approver, :at, :stops)
            ON CONFLICT DO NOTHING RETURNING id
            """)
        .param("key", approved.key().value())
        .param("from", approved.from().hex())
        .param("to", approved.to().hex())
        .param("answers", Answers.json(approved.answers()))
        .param("editors", approved.editors().toArray(String[]::new))
        .param("asker", request.by())
        .param("asked", utc(request.at()))
        .param("reason", request.reason())
        .param("decision", request.decision())
        .param("approver", approvedBy)
        .param("at", utc(at))
        .param("stops", approved.stops())
        .query(Migrations::id)
        .optional();
  }

  private Migration one(String where, MigrationId id) {
    return jdbc.sql(COLUMNS + where)
        .param("id", id.value())
        .query(ROW)
        .optional()
        .orElseThrow(() -> new MigrationNotFound(id.toString()));
  }

  private static MigrationId id(ResultSet row, int number) throws SQLException {
    return new MigrationId(row.getLong("id"));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
