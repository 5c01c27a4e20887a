package vn.thutuc.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of all files people handed in or are about to. */
@Repository
public class Uploads {

  private final JdbcClient jdbc;

  Uploads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What waits in an envelope, oldest first. */
  public List<Upload> in(Envelope envelope) {
    return jdbc.sql(
            """
            SELECT id, document, name, kind, size, sha256, status, finding, uploaded_at
              FROM upload WHERE envelope = :envelope AND dossier_code IS NULL
             ORDER BY uploaded_at, id
            """)
        .param("envelope", envelope.key())
        .query((row, i) -> upload(row))
        .list();
  }

  /** What was handed in with a dossier, oldest first. */
  public List<Upload> of(String dossier) {
    return jdbc.sql(
            """
            SELECT id, document, name, kind, size, sha256, status, finding, uploaded_at
              FROM upload WHERE dossier_code = :dossier ORDER BY uploaded_at, id
            """)
        .param("dossier", dossier)
        .query((row, i) -> upload(row))
        .list();
  }

  /** One file of a dossier. */
  public Optional<Upload> of(String dossier, UploadId id) {
    return of(dossier).stream().filter(upload -> upload.id().equals(id)).findFirst();
  }

  /** Makes whoever adds to the same envelope or dossier wait for this transaction. */
  void lock(Envelope envelope) {
    String dossier = envelope.dossier();
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", "upload " + (dossier == null ? envelope.key() : dossier))
        .query((row, i) -> true)
        .single();
  }

  /** Everything that counts towards the limits of an envelope. */
  List<Upload> counted(Envelope envelope) {
    return jdbc.sql(
            """
            SELECT id, document, name, kind, size, sha256, status, finding, uploaded_at
              FROM upload WHERE envelope = :envelope OR dossier_code = :dossier
            """)
        .param("envelope", envelope.key())
        .param("dossier", envelope.dossier())
        .query((row, i) -> upload(row))
        .list();
  }

  void add(Upload upload, Envelope envelope) {
    jdbc.sql(
            """
            INSERT INTO upload (id, envelope, document, name, kind, size, sha256, status,
                   uploaded_at, scan_at)
            VALUES (:id, :envelope, :document, :name, :kind, :size, :sha256, 'PENDING', :at, :at)
            """)
        .param("id", upload.id().value())
        .param("envelope", envelope.key())
        .param("document", upload.document())
        .param("name", upload.name().value())
        .param("kind", upload.kind().name())
        .param("size", upload.size())
        .param("sha256", upload.sha256())
        .param("at", upload.uploadedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Takes a file out of its envelope; false if it is not in it. */
  boolean remove(UploadId id, Envelope envelope) {
    return jdbc.sql(
                """
                DELETE FROM upload
                 WHERE id = :id AND envelope = :envelope AND dossier_code IS NULL
                """)
            .param("id", id.value())
            .param("envelope", envelope.key())
            .update()
        == 1;
  }

  /** Gives what waits in an envelope to a dossier. */
  void handIn(Envelope envelope, String dossier) {
    jdbc.sql(
            """
            UPDATE upload SET dossier_code = :dossier
             WHERE envelope = :envelope AND dossier_code IS NULL
            """)
        .param("dossier", dossier)
        .param("envelope", envelope.key())
        .update();
  }

  private static Upload upload(ResultSet row) throws SQLException {
    return new Upload(
        new UploadId(row.getString("id")),
        row.getString("document"),
        new FileName(row.getString("name")),
        FileKind.valueOf(row.getString("kind")),
        row.getLong("size"),
        row.getString("sha256"),
        ScanStatus.valueOf(row.getString("status")),
        row.getString("finding"),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
  }
}
