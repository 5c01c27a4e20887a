package vn.thutuc.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The apologies for late dossiers, at most one for each. */
@Repository
public class Apologies {

  private final JdbcClient jdbc;

  Apologies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Apology> of(DossierCode dossier) {
    return Optional.ofNullable(of(List.of(dossier)).get(dossier));
  }

  /** Those of these dossiers that have one. */
  public Map<DossierCode, Apology> of(Collection<DossierCode> dossiers) {
    return jdbc
        .sql(
            """
            SELECT dossier_code, written_at, written_by, reason, due_at, promised_at
              FROM apology WHERE dossier_code = ANY(:dossiers)
            """)
        .param("dossiers", dossiers.stream().map(DossierCode::value).toArray(String[]::new))
        .query((row, i) -> apology(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Apology::dossier, Function.identity()));
  }

  /** Adds the dossier's apology; false if it has one. */
  boolean add(Apology apology) {
    return jdbc.sql(
                """
                INSERT INTO apology (dossier_code, written_at, written_by, reason, due_at,
                       promised_at)
                VALUES (:dossier, :at, :by, :reason, :due, :promised)
                ON CONFLICT (dossier_code) DO NOTHING
                """)
            .param("dossier", apology.dossier().value())
            .param("at", apology.writtenAt().atOffset(ZoneOffset.UTC))
            .param("by", apology.writtenBy())
            .param("reason", apology.reason())
            .param("due", apology.dueAt().atOffset(ZoneOffset.UTC))
            .param("promised", apology.promisedAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Apology apology(ResultSet row) throws SQLException {
    return new Apology(
        new DossierCode(row.getString("dossier_code")),
        row.getTimestamp("written_at").toInstant(),
        row.getString("written_by"),
        row.getString("reason"),
        row.getTimestamp("due_at").toInstant(),
        row.getTimestamp("promised_at").toInstant());
  }
}
