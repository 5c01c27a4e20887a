package vn.thutuc.studio.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.BundleHash;

/** The evidence gathered about drafts, each piece for one exact content. */
@Repository
public class Evidences {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  Evidences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest for this very content; none if a byte is different. */
  public Optional<Evidence> of(DraftId draft, BundleHash hash) {
    return jdbc.sql(
            """
            SELECT hash, gathered_at, gathered_by, content
              FROM draft_evidence
             WHERE draft_id = :draft AND hash = :hash
             ORDER BY id DESC LIMIT 1
            """)
        .param("draft", draft.value())
        .param("hash", hash.hex())
        .query((row, i) -> evidence(row))
        .optional();
  }

  /** Whether evidence was ever gathered, for whatever content. */
  public boolean has(DraftId draft) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM draft_evidence WHERE draft_id = :draft)")
        .param("draft", draft.value())
        .query(Boolean.class)
        .single();
  }

  void add(DraftId draft, Evidence evidence) {
    jdbc.sql(
            """
            INSERT INTO draft_evidence (draft_id, hash, gathered_at, gathered_by, good, content)
            VALUES (:draft, :hash, :at, :by, :good, :content::jsonb)
            """)
        .param("draft", draft.value())
        .param("hash", evidence.hash().hex())
        .param("at", evidence.at().atOffset(ZoneOffset.UTC))
        .param("by", evidence.by())
        .param("good", evidence.content().isGood())
        .param("content", json.writeValueAsString(evidence.content()))
        .update();
  }

  private Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        new BundleHash(row.getString("hash")),
        row.getObject("gathered_at", OffsetDateTime.class).toInstant(),
        row.getString("gathered_by"),
        json.readValue(row.getString("content"), Evidence.Content.class));
  }
}
