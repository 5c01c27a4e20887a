package vn.thutuc.studio.draft;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.ProcedureKey;

/** Procedures brought in as files; one that waits is seen only by whoever brought it. */
@Repository
public class Imports {

  private static final String COLUMNS =
      """
      SELECT id, key, hash, source, name, notes, received_by, received_at, draft_id
        FROM studio_import
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  Imports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What this person brought and has not opened yet. */
  public Optional<Import> waiting(long id, String by) {
    return jdbc.sql(COLUMNS + "WHERE id = :id AND received_by = :by AND draft_id IS NULL")
        .param("id", id)
        .param("by", by)
        .query((row, i) -> read(row))
        .optional();
  }

  /** The file a draft began with; none for one opened from a version. */
  public Optional<Import> of(DraftId draft) {
    return jdbc.sql(COLUMNS + "WHERE draft_id = :draft")
        .param("draft", draft.value())
        .query((row, i) -> read(row))
        .optional();
  }

  /**
   * Its content, while it waits.
   *
   * @throws ImportNotFound if it does not
   */
  public Bundle content(long id) {
    return jdbc.sql("SELECT content FROM studio_import WHERE id = :id AND content IS NOT NULL")
        .param("id", id)
        .query(byte[].class)
        .optional()
        .map(zip -> BundleReader.zip(new ByteArrayInputStream(zip)))
        .orElseThrow(() -> new ImportNotFound(id));
  }

  long add(
      Bundle bundle,
      Import.Source source,
      String name,
      List<Finding> notes,
      String by,
      Instant at) {
    return jdbc.sql(
            """
            INSERT INTO studio_import
                   (key, hash, source, name, notes, content, received_by, received_at)
            VALUES (:key, :hash, :source, :name, :notes::jsonb, :content, :by, :at) RETURNING id
            """)
        .param("key", bundle.key().value())
        .param("hash", bundle.hash().hex())
        .param("source", source.name())
        .param("name", name)
        .param("notes", json.writeValueAsString(notes))
        .param("content", BundleWriter.zip(bundle))
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** From now on it is that draft's beginning; false if it is one already. */
  boolean become(long id, DraftId draft) {
    return jdbc.sql(
                """
                UPDATE studio_import SET draft_id = :draft, content = NULL
                 WHERE id = :id AND draft_id IS NULL
                """)
            .param("draft", draft.value())
            .param("id", id)
            .update()
        == 1;
  }

  void drop(long id, String by) {
    jdbc.sql(
            """
            DELETE FROM studio_import
             WHERE id = :id AND received_by = :by AND draft_id IS NULL
            """)
        .param("id", id)
        .param("by", by)
        .update();
  }

  /** Throws away what nobody opened: of this person all but the newest few, of all what is old. */
  void tidy(String by, int kept, Instant oldest) {
    jdbc.sql(
            """
            DELETE FROM studio_import
             WHERE draft_id IS NULL
               AND (received_at < :oldest
                    OR id IN (SELECT id FROM studio_import
                               WHERE received_by = :by AND draft_id IS NULL
                               ORDER BY id DESC OFFSET :kept))
            """)
        .param("oldest", oldest.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("kept", kept)
        .update();
  }

  private Import read(ResultSet row) throws SQLException {
    long draft = row.getLong("draft_id");
    return new Import(
        row.getLong("id"),
        new ProcedureKey(row.getString("key")),
        new BundleHash(row.getString("hash")),
        Import.Source.valueOf(row.getString("source")),
        row.getString("name"),
        json.readValue(row.getString("notes"), new TypeReference<List<Finding>>() {}),
        row.getString("received_by"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        draft == 0 ? null : new DraftId(draft));
  }
}
