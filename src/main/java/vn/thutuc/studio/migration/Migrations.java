package vn.thutuc.studio.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** All migrations, open and done. */
@Repository
public class Migrations {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private static final String COLUMNS =
      """
      SELECT id, key, from_hash, to_hash, state, answers, editors, opened_by, opened_at, tried_at,
             reason, decision, asked_by, asked_at, approved_by, stops
        FROM migration
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

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
        .query((row, i) -> migration(row))
        .list();
  }

  /** Those with dossiers to try or to move. */
  List<MigrationId> atWork() {
    return jdbc.sql("SELECT id FROM migration WHERE state IN ('TRYING', 'RUNNING') ORDER BY id")
        .query((row, i) -> new MigrationId(row.getLong("id")))
        .list();
  }

  /** Those that wait for the first day of their version. */
  List<MigrationId> waiting() {
    return jdbc.sql("SELECT id FROM migration WHERE state = 'WAITING' ORDER BY id")
        .query((row, i) -> new MigrationId(row.getLong("id")))
        .list();
  }

  /** The migration, which nobody else can move until the transaction ends. */
  Migration lock(MigrationId id) {
    return one("WHERE id = :id FOR UPDATE", id);
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
        .query((row, i) -> new MigrationId(row.getLong("id")))
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
        .param("answers", texts(approved.answers()))
        .param("editors", approved.editors().toArray(String[]::new))
        .param("asker", request.by())
        .param("asked", utc(request.at()))
        .param("reason", request.reason())
        .param("decision", request.decision())
        .param("approver", approvedBy)
        .param("at", utc(at))
        .param("stops", approved.stops())
        .query((row, i) -> new MigrationId(row.getLong("id")))
        .optional();
  }

  private String texts(Map<String, Answer> answers) {
    return json.writeValueAsString(Answer.texts(answers));
  }

  /** Answers it anew; what was tried before was tried with other answers. */
  void answer(MigrationId id, Map<String, Answer> answers, String by) {
    jdbc.sql(
            """
            UPDATE migration
               SET answers = :answers::jsonb, tried_at = NULL,
                   editors = CASE WHEN :by = ANY (editors) THEN editors ELSE editors || :by END
             WHERE id = :id
            """)
        .param("answers", texts(answers))
        .param("by", by)
        .param("id", id.value())
        .update();
  }

  void ask(MigrationId id, String reason, String decision, String by, Instant at) {
    jdbc.sql(
            """
            UPDATE migration
               SET state = 'ASKED', reason = :reason, decision = :decision, asked_by = :by,
                   asked_at = :at,
                   editors = CASE WHEN :by = ANY (editors) THEN editors ELSE editors || :by END
             WHERE id = :id
            """)
        .param("reason", reason)
        .param("decision", decision)
        .param("by", by)
        .param("at", utc(at))
        .param("id", id.value())
        .update();
  }

  void approve(MigrationId id, Migration.State state, String by, Instant at) {
    jdbc.sql(
            """
            UPDATE migration SET state = :state, approved_by = :by, approved_at = :at
             WHERE id = :id
            """)
        .param("state", state.name())
        .param("by", by)
        .param("at", utc(at))
        .param("id", id.value())
        .update();
  }

  void tried(MigrationId id, Instant at) {
    jdbc.sql("UPDATE migration SET state = 'OPEN', tried_at = :at WHERE id = :id")
        .param("at", utc(at))
        .param("id", id.value())
        .update();
  }

  /**
   * @param endedAt when nothing more is to be done; null as long as something is
   */
  void become(MigrationId id, Migration.State state, @Nullable Instant endedAt) {
    jdbc.sql("UPDATE migration SET state = :state, ended_at = :ended WHERE id = :id")
        .param("state", state.name())
        .param("ended", endedAt == null ? null : utc(endedAt))
        .param("id", id.value())
        .update();
  }

  private Migration one(String where, MigrationId id) {
    return jdbc.sql(COLUMNS + where)
        .param("id", id.value())
        .query((row, i) -> migration(row))
        .optional()
        .orElseThrow(() -> new MigrationNotFound(id.toString()));
  }

  private Migration migration(ResultSet row) throws SQLException {
    Map<String, Answer> answers = Answer.of(json.readValue(row.getString("answers"), TEXTS));
    String askedBy = row.getString("asked_by");
    Instant askedAt = instant(row, "asked_at");
    return new Migration(
        new MigrationId(row.getLong("id")),
        new ProcedureKey(row.getString("key")),
        new BundleHash(row.getString("from_hash")),
        new BundleHash(row.getString("to_hash")),
        Migration.State.valueOf(row.getString("state")),
        answers,
        Set.of((String[]) row.getArray("editors").getArray()),
        row.getString("opened_by"),
        Objects.requireNonNull(instant(row, "opened_at")),
        instant(row, "tried_at"),
        askedBy == null || askedAt == null
            ? null
            : new Migration.Request(
                row.getString("reason"), row.getString("decision"), askedBy, askedAt),
        row.getString("approved_by"),
        row.getBoolean("stops"));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
