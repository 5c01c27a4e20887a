package vn.thutuc.reform.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.studio.draft.DraftId;

/** The drafts that became law in the place of a law before them. */
@Repository
public class Reforms {

  private final JdbcClient jdbc;

  Reforms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One of them.
   *
   * @param decision the number of the legal decision that ordered it
   * @param withdrawn true if the version was taken back
   */
  public record Reform(
      DraftId draft,
      ProcedureKey key,
      String title,
      String decision,
      BundleHash version,
      LocalDate validFrom,
      Instant publishedAt,
      boolean withdrawn) {}

  /** Those published last, newest first. */
  public List<Reform> newest(int most) {
    return jdbc.sql(
            """
            SELECT d.id, d.key, d.title, d.review_decision, v.hash, v.valid_from, v.published_at,
                   v.status = 'WITHDRAWN' AS withdrawn
              FROM draft d JOIN procedure_version v ON v.hash = d.review_hash
             WHERE d.state = 'PUBLISHED' AND d.base IS NOT NULL
             ORDER BY v.publication DESC
             LIMIT :most
            """)
        .param("most", most)
        .query(
            (row, i) ->
                new Reform(
                    new DraftId(row.getLong("id")),
                    new ProcedureKey(row.getString("key")),
                    row.getString("title"),
                    row.getString("review_decision"),
                    new BundleHash(row.getString("hash")),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("published_at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("withdrawn")))
        .list();
  }
}
