package vn.thutuc.studio.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** The acts of the studio, in the order they happened; the table takes no other change. */
@Repository
public class StudioLog {

  private static final String COLUMNS =
      "SELECT at, actor, act, key, draft_id, file, hash, reason, decision FROM studio_act ";

  private final JdbcClient jdbc;

  StudioLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<StudioAct> of(DraftId draft) {
    return jdbc.sql(COLUMNS + "WHERE draft_id = :draft ORDER BY id")
        .param("draft", draft.value())
        .query(StudioLog::act)
        .list();
  }

  /** What became law, what was taken back and who was moved, newest first; no saved files. */
  public List<StudioAct> versions(ProcedureKey key) {
    return jdbc.sql(
            COLUMNS
                + """
                WHERE key = :key
                  AND (act IN ('PUBLISHED', 'RECALL_ASKED', 'RECALL_DROPPED', 'RECALLED')
                       OR act LIKE 'MIGRATION%')
                ORDER BY id DESC
                """)
        .param("key", key.value())
        .query(StudioLog::act)
        .list();
  }

  /** Appends an act, in the caller's transaction. */
  public void append(StudioAct act) {
    BundleHash hash = act.hash();
    DraftId draft = act.draft();
    jdbc.sql(
            """
            INSERT INTO studio_act (at, actor, act, key, draft_id, file, hash, reason, decision)
            VALUES (:at, :actor, :act, :key, :draft, :file, :hash, :reason, :decision)
            """)
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("actor", act.actor())
        .param("act", act.kind().name())
        .param("key", act.key().value())
        .param("draft", draft == null ? null : draft.value())
        .param("file", act.file())
        .param("hash", hash == null ? null : hash.hex())
        .param("reason", act.reason())
        .param("decision", act.decision())
        .update();
  }

  private static StudioAct act(ResultSet row, int number) throws SQLException {
    long draft = row.getLong("draft_id");
    return new StudioAct(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        StudioAct.Kind.valueOf(row.getString("act")),
        new ProcedureKey(row.getString("key")),
        draft == 0 ? null : new DraftId(draft),
        row.getString("file"),
        hash(row.getString("hash")),
        row.getString("reason"),
        row.getString("decision"));
  }

  private static @Nullable BundleHash hash(@Nullable String hex) {
    return hex == null ? null : new BundleHash(hex);
  }
}
