package vn.thutuc.studio.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of the drafts, broken or not: they are text until a check reads them. */
@Repository
public class DraftFiles {

  private final JdbcClient jdbc;

  DraftFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By path. */
  public List<DraftFile> list(DraftId draft) {
    return jdbc.sql(
            """
            SELECT path, revision, changed_by, changed_at
              FROM draft_file WHERE draft_id = :draft ORDER BY path
            """)
        .param("draft", draft.value())
        .query(DraftFiles::file)
        .list();
  }

  public Optional<DraftFile> find(DraftId draft, String path) {
    return jdbc.sql(
            """
            SELECT path, revision, changed_by, changed_at
              FROM draft_file WHERE draft_id = :draft AND path = :path
            """)
        .param("draft", draft.value())
        .param("path", path)
        .query(DraftFiles::file)
        .optional();
  }

  /** The bytes of one file. */
  public Optional<byte[]> content(DraftId draft, String path) {
    return jdbc.sql("SELECT content FROM draft_file WHERE draft_id = :draft AND path = :path")
        .param("draft", draft.value())
        .param("path", path)
        .query(byte[].class)
        .optional();
  }

  /** All bytes by path. */
  public Map<String, byte[]> contents(DraftId draft) {
    Map<String, byte[]> contents = new TreeMap<>();
    jdbc.sql("SELECT path, content FROM draft_file WHERE draft_id = :draft")
        .param("draft", draft.value())
        .query((row, i) -> contents.put(row.getString("path"), row.getBytes("content")))
        .list();
    return contents;
  }

  /** Adds a file; false if the draft has one of that path. */
  boolean add(DraftId draft, String path, byte[] content, String by, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO draft_file (draft_id, path, content, changed_by, changed_at)
                VALUES (:draft, :path, :content, :by, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("draft", draft.value())
            .param("path", path)
            .param("content", content)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Overwrites the revision that was read; false if there is a newer one, or none. */
  boolean write(DraftId draft, String path, long revision, byte[] content, String by, Instant at) {
    return jdbc.sql(
                """
                UPDATE draft_file
                   SET content = :content, revision = revision + 1, changed_by = :by,
                       changed_at = :at
                 WHERE draft_id = :draft AND path = :path AND revision = :revision
                """)
            .param("content", content)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("draft", draft.value())
            .param("path", path)
            .param("revision", revision)
            .update()
        == 1;
  }

  /** Takes out the revision that was read; false if there is a newer one, or none. */
  boolean remove(DraftId draft, String path, long revision) {
    return jdbc.sql(
                """
                DELETE FROM draft_file
                 WHERE draft_id = :draft AND path = :path AND revision = :revision
                """)
            .param("draft", draft.value())
            .param("path", path)
            .param("revision", revision)
            .update()
        == 1;
  }

  private static DraftFile file(ResultSet row, int number) throws SQLException {
    return new DraftFile(
        row.getString("path"),
        row.getLong("revision"),
        row.getString("changed_by"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
