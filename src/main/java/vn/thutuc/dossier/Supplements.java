package vn.thutuc.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The supplement requests of all dossiers. */
@Repository
public class Supplements {

  private final JdbcClient jdbc;

  Supplements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The dossier's requests, oldest first. */
  public List<SupplementRequest> of(DossierCode dossier) {
    return jdbc.sql(
            """
            SELECT dossier_code, no, element, asked_at, asked_by, requirements, note, answer_by,
                   answered_at
              FROM supplement_request WHERE dossier_code = :dossier ORDER BY no
            """)
        .param("dossier", dossier.value())
        .query((row, i) -> request(row))
        .list();
  }

  void add(SupplementRequest request) {
    jdbc.sql(
            """
            INSERT INTO supplement_request (dossier_code, no, element, asked_at, asked_by,
                   requirements, note, answer_by)
            VALUES (:dossier, :no, :element, :askedAt, :askedBy, :requirements, :note, :answerBy)
            """)
        .param("dossier", request.dossier().value())
        .param("no", request.no())
        .param("element", request.element())
        .param("askedAt", request.askedAt().atOffset(ZoneOffset.UTC))
        .param("askedBy", request.askedBy())
        .param("requirements", request.requirements().toArray(String[]::new))
        .param("note", request.note())
        .param("answerBy", request.answerBy().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Closes the open request; false if none is open. */
  boolean answered(DossierCode dossier, Instant at) {
    return jdbc.sql(
                """
                UPDATE supplement_request SET answered_at = :at
                 WHERE dossier_code = :dossier AND answered_at IS NULL
                """)
            .param("dossier", dossier.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  private static SupplementRequest request(ResultSet row) throws SQLException {
    Timestamp answered = row.getTimestamp("answered_at");
    return new SupplementRequest(
        new DossierCode(row.getString("dossier_code")),
        row.getInt("no"),
        row.getString("element"),
        row.getTimestamp("asked_at").toInstant(),
        row.getString("asked_by"),
        List.of((String[]) row.getArray("requirements").getArray()),
        row.getString("note"),
        row.getTimestamp("answer_by").toInstant(),
        answered == null ? null : answered.toInstant());
  }
}
