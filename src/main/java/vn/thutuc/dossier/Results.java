package vn.thutuc.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The results issued to dossiers. */
@Repository
public class Results {

  private final JdbcClient jdbc;

  Results(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Ids of the procedure's results this dossier was given, oldest first. */
  public List<String> of(DossierCode dossier) {
    return jdbc.sql(
            "SELECT result FROM dossier_result WHERE dossier_code = :dossier ORDER BY issued_at")
        .param("dossier", dossier.value())
        .query(String.class)
        .list();
  }

  void issue(DossierCode dossier, String result, Instant at) {
    jdbc.sql(
            """
            INSERT INTO dossier_result (dossier_code, result, issued_at)
            VALUES (:dossier, :result, :at)
            ON CONFLICT (dossier_code, result) DO NOTHING
            """)
        .param("dossier", dossier.value())
        .param("result", result)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
