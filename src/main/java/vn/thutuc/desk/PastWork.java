package vn.thutuc.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.dossier.DossierCode;

/** What was done at the desks, for whoever learns from it; nothing of applicants is read. */
@Repository
public class PastWork {

  private final JdbcClient jdbc;

  PastWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A task that was completed.
   *
   * @param by the account that did it; null where nobody had taken it
   * @param claimed when it was taken; null where nobody had
   */
  public record Done(
      DossierCode dossier,
      String element,
      String role,
      @Nullable String by,
      @Nullable Instant claimed,
      Instant completed) {}

  /** The tasks of these dossiers that were completed, in the order of their ends. */
  public List<Done> of(Collection<DossierCode> dossiers) {
    return jdbc.sql(
            """
            SELECT dossier_code, element, role, assignee, claimed_at, closed_at
              FROM work_item
             WHERE dossier_code = ANY (:dossiers) AND closed_at IS NOT NULL AND completed
             ORDER BY closed_at, task_id
            """)
        .param("dossiers", dossiers.stream().map(DossierCode::value).toArray(String[]::new))
        .query((row, i) -> done(row))
        .list();
  }

  private static Done done(ResultSet row) throws SQLException {
    OffsetDateTime claimed = row.getObject("claimed_at", OffsetDateTime.class);
    return new Done(
        new DossierCode(row.getString("dossier_code")),
        row.getString("element"),
        row.getString("role"),
        row.getString("assignee"),
        claimed == null ? null : claimed.toInstant(),
        row.getObject("closed_at", OffsetDateTime.class).toInstant());
  }
}
