package vn.thutuc.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.rules.Ruling;

/** The rulings of all dossiers, in the order they were made; never changed. */
@Repository
public class Rulings {

  private final JdbcClient jdbc;

  Rulings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The dossier's rulings, oldest first. */
  public List<DossierRuling> of(DossierCode dossier) {
    return jdbc.sql(
            """
            SELECT no, element, made_at, ruling
              FROM dossier_ruling WHERE dossier_code = :dossier ORDER BY no
            """)
        .param("dossier", dossier.value())
        .query(
            (row, i) ->
                new DossierRuling(
                    dossier,
                    row.getInt("no"),
                    row.getString("element"),
                    row.getTimestamp("made_at").toInstant(),
                    Ruling.fromJson(row.getString("ruling"))))
        .list();
  }

  void add(DossierCode dossier, String element, Instant at, Ruling ruling) {
    jdbc.sql(
            """
            INSERT INTO dossier_ruling (dossier_code, no, element, made_at, rule_set, outcome, ruling)
            SELECT :dossier, count(*) + 1, :element, :at, :ruleSet, :outcome, CAST(:ruling AS jsonb)
              FROM dossier_ruling WHERE dossier_code = :dossier
            """)
        .param("dossier", dossier.value())
        .param("element", element)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("ruleSet", ruling.ruleSet())
        .param("outcome", ruling.outcome().name())
        .param("ruling", ruling.toJson())
        .update();
  }
}
