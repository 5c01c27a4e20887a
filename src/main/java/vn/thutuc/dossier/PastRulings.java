package vn.thutuc.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.rules.Ruling;

/** What was decided in the past, without anything of a dossier but its code and its unit. */
@Repository
public class PastRulings {

  private final JdbcClient jdbc;

  PastRulings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The last ruling of a dossier on one question.
   *
   * @param version the version it runs under
   */
  public record Last(
      DossierCode dossier, String unit, String channel, BundleHash version, Ruling ruling) {}

  /**
   * The rulings of some dossiers.
   *
   * @param dossiers how many dossiers it is about, those without a ruling included
   * @param end the code to go on behind; null after the last dossier
   */
  public record Slice(List<Last> rulings, int dossiers, @Nullable String end) {

    public Slice {
      rulings = List.copyOf(rulings);
    }
  }

  /**
   * Dossiers decided alike on one question.
   *
   * @param example one such ruling; outcome and values are those of all
   */
  public record Alike(Ruling example, long dossiers) {}

  /**
   * How the dossiers of a version were decided under it: their last ruling on every question, as
   * far as it was made under this version, counted by outcome and values.
   */
  public List<Alike> under(BundleHash version) {
    return jdbc.sql(
            """
            SELECT min(ruling::text) AS example, count(*) AS dossiers
              FROM (SELECT DISTINCT ON (r.dossier_code, r.rule_set)
                           r.rule_set, r.outcome, r.ruling
                      FROM dossier d JOIN dossier_ruling r ON r.dossier_code = d.code
                     WHERE d.bundle_hash = :version
                     ORDER BY r.dossier_code, r.rule_set, r.no DESC) last
             WHERE ruling ->> 'bundleHash' = :version
             GROUP BY rule_set, outcome, ruling -> 'values'
            """)
        .param("version", version.hex())
        .query(
            (row, i) ->
                new Alike(Ruling.fromJson(row.getString("example")), row.getLong("dossiers")))
        .list();
  }

  /**
   * How many dossiers of a procedure were filed in that time.
   *
   * @param from the first moment of filing, {@code to} the first that is too late
   */
  public long dossiers(ProcedureKey key, Instant from, Instant to) {
    return jdbc.sql(
            """
            SELECT count(*) FROM dossier
             WHERE procedure_key = :key AND submitted_at >= :from AND submitted_at < :to
            """)
        .param("key", key.value())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  private record Row(String code, @Nullable Last last) {}

  /**
   * The next dossiers of a procedure by their codes, each with its last ruling on every question.
   *
   * @param from the first moment of filing, {@code to} the first that is too late
   * @param after the code to go on behind; empty to begin
   * @param most dossiers
   */
  public Slice next(ProcedureKey key, Instant from, Instant to, String after, int most) {
    List<Row> rows =
        jdbc.sql(
                """
                SELECT d.code, d.unit_id, d.channel, d.bundle_hash, r.ruling
                  FROM (SELECT code, unit_id, channel, bundle_hash
                          FROM dossier
                         WHERE procedure_key = :key AND code > :after
                           AND submitted_at >= :from AND submitted_at < :to
                         ORDER BY code LIMIT :most) d
                  LEFT JOIN LATERAL
                       (SELECT DISTINCT ON (rule_set) rule_set, ruling
                          FROM dossier_ruling WHERE dossier_code = d.code
                         ORDER BY rule_set, no DESC) r ON true
                 ORDER BY d.code, r.rule_set
                """)
            .param("key", key.value())
            .param("after", after)
            .param("from", from.atOffset(ZoneOffset.UTC))
            .param("to", to.atOffset(ZoneOffset.UTC))
            .param("most", most)
            .query(
                (row, i) -> {
                  String ruling = row.getString("ruling");
                  String code = row.getString("code");
                  return new Row(
                      code,
                      ruling == null
                          ? null
                          : new Last(
                              new DossierCode(code),
                              row.getString("unit_id"),
                              row.getString("channel"),
                              new BundleHash(row.getString("bundle_hash")),
                              Ruling.fromJson(ruling)));
                })
            .list();
    return slice(rows, most);
  }

  private static Slice slice(List<Row> rows, int most) {
    List<Last> rulings = new ArrayList<>();
    for (Row row : rows) {
      if (row.last() != null) {
        rulings.add(row.last());
      }
    }
    int dossiers = (int) rows.stream().map(Row::code).distinct().count();
    String end = dossiers < most ? null : rows.get(rows.size() - 1).code();
    return new Slice(rulings, dossiers, end);
  }
}
