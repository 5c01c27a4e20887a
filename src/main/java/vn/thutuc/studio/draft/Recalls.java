package vn.thutuc.studio.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** The wishes to take versions back, at most one open for each procedure. */
@Repository
public class Recalls {

  private final JdbcClient jdbc;

  Recalls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The one that waits for a second person. */
  public Optional<Recall> open(ProcedureKey key) {
    return jdbc.sql(
            """
            SELECT id, hash, key, reason, decision, asked_by, asked_at
              FROM recall WHERE key = :key AND state = 'ASKED'
            """)
        .param("key", key.value())
        .query(Recalls::recall)
        .optional();
  }

  /** The open one of that number, which nobody else can decide until the transaction ends. */
  Optional<Recall> lock(long id) {
    return jdbc.sql(
            """
            SELECT id, hash, key, reason, decision, asked_by, asked_at
              FROM recall WHERE id = :id AND state = 'ASKED' FOR UPDATE
            """)
        .param("id", id)
        .query(Recalls::recall)
        .optional();
  }

  /** Writes the wish down; false if one is open for the procedure. */
  boolean add(BundleHash hash, ProcedureKey key, Why why, String by, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO recall (hash, key, reason, decision, asked_by, asked_at, state)
                VALUES (:hash, :key, :reason, :decision, :by, :at, 'ASKED')
                ON CONFLICT DO NOTHING
                """)
            .param("hash", hash.hex())
            .param("key", key.value())
            .param("reason", why.reason())
            .param("decision", why.decision())
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void close(long id, boolean done, String by, Instant at) {
    jdbc.sql(
            """
            UPDATE recall SET state = :state, decided_by = :by, decided_at = :at WHERE id = :id
            """)
        .param("state", done ? "DONE" : "DROPPED")
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  private static Recall recall(ResultSet row, int number) throws SQLException {
    return new Recall(
        row.getLong("id"),
        new BundleHash(row.getString("hash")),
        new ProcedureKey(row.getString("key")),
        row.getString("reason"),
        row.getString("decision"),
        row.getString("asked_by"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }
}
