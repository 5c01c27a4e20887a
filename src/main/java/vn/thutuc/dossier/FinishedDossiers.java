package vn.thutuc.dossier;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** Dossiers that came to an end of their process, without anything that names a person. */
@Repository
public class FinishedDossiers {

  private final JdbcClient jdbc;

  FinishedDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A finished dossier.
   *
   * @param bundle the version it ran under
   */
  public record Row(DossierCode code, BundleHash bundle, Outcome outcome, Instant endedAt) {}

  /** Those of a procedure one unit handled, the last one first. */
  public List<Row> of(ProcedureKey key, String unit, int most) {
    return jdbc.sql(
            """
            SELECT code, bundle_hash, outcome, ended_at
              FROM dossier
             WHERE procedure_key = :key AND unit_id = :unit AND ended_at IS NOT NULL AND end_event IS NOT NULL
             ORDER BY ended_at DESC LIMIT :most
            """)
        .param("key", key.value())
        .param("unit", unit)
        .param("most", most)
        .query(
            (row, i) ->
                new Row(
                    new DossierCode(row.getString("code")),
                    new BundleHash(row.getString("bundle_hash")),
                    Outcome.valueOf(row.getString("outcome")),
                    row.getTimestamp("ended_at").toInstant()))
        .list();
  }
}
