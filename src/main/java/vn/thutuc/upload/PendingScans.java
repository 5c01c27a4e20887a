package vn.thutuc.upload;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that wait for a scanner. */
@Repository
class PendingScans {

  private final JdbcClient jdbc;

  PendingScans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes files that are due and puts their next turn off until then, so that no other node takes
   * them and a node that dies loses nothing.
   */
  List<UploadId> take(Instant now, Instant until, int most) {
    return jdbc.sql(
            """
            UPDATE upload SET scan_at = :until
             WHERE id IN (SELECT id FROM upload
                           WHERE status = 'PENDING' AND scan_at <= :now
                           ORDER BY scan_at LIMIT :most
                             FOR UPDATE SKIP LOCKED)
            RETURNING id
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, i) -> new UploadId(row.getString("id")))
        .list();
  }

  void scanned(UploadId id, Verdict verdict, Instant at) {
    jdbc.sql(
            """
            UPDATE upload SET status = :status, finding = :finding, scanned_at = :at
             WHERE id = :id AND status = 'PENDING'
            """)
        .param("id", id.value())
        .param("status", verdict.status().name())
        .param("finding", verdict.finding())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Files that could not be looked through wait for another turn. */
  void postpone(List<UploadId> ids, Instant until) {
    jdbc.sql("UPDATE upload SET scan_at = :until WHERE id = ANY(:ids) AND status = 'PENDING'")
        .param("ids", ids.stream().map(UploadId::value).toArray(String[]::new))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }
}
