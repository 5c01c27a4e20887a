package vn.thutuc.upload;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were put into an envelope and never handed in. */
@Repository
class ForgottenUploads {

  private final JdbcClient jdbc;

  ForgottenUploads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Strikes out those put in before a moment. */
  List<UploadId> remove(Instant before, int most) {
    return jdbc.sql(
            """
            DELETE FROM upload
             WHERE id IN (SELECT id FROM upload
                           WHERE dossier_code IS NULL AND uploaded_at < :before
                           ORDER BY uploaded_at LIMIT :most
                             FOR UPDATE SKIP LOCKED)
            RETURNING id
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, i) -> new UploadId(row.getString("id")))
        .list();
  }

  /** Which of these are in the register. */
  Set<UploadId> registered(List<UploadId> ids) {
    return new HashSet<>(
        jdbc.sql("SELECT id FROM upload WHERE id = ANY(:ids)")
            .param("ids", ids.stream().map(UploadId::value).toArray(String[]::new))
            .query((row, i) -> new UploadId(row.getString("id")))
            .list());
  }
}
