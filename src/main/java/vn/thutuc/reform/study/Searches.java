package vn.thutuc.reform.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** The searches that were run to their end. */
@Repository
public class Searches {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  Searches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A search in a list. */
  public record Row(long id, String title, Instant at) {}

  /** The newest of one procedure. */
  public List<Row> latest(ProcedureKey key, int most) {
    return jdbc.sql(
            """
            SELECT id, title, run_at
              FROM lab_search WHERE key = :key ORDER BY id DESC LIMIT :most
            """)
        .param("key", key.value())
        .param("most", most)
        .query((row, i) -> new Row(row.getLong("id"), row.getString("title"), instant(row)))
        .list();
  }

  /**
   * The search of that number.
   *
   * @throws SearchNotFound if none is kept
   */
  public KeptSearch get(long id) {
    return jdbc.sql(
            """
            SELECT id, key, base, title, origin, parameters, further, pairs, triples, seed,
                   replications, cases, answer, csv_vi, csv_en, past, run_by, run_at
              FROM lab_search WHERE id = :id
            """)
        .param("id", id)
        .query((row, i) -> read(row))
        .optional()
        .orElseThrow(() -> new SearchNotFound(id));
  }

  /** Keeps it, and of the older ones of the same person only so many. */
  @Transactional
  public long keep(KeptSearch search, int most) {
    SearchPlan plan = search.plan();
    long id =
        jdbc.sql(
                """
                INSERT INTO lab_search (key, base, title, origin, parameters, further, pairs,
                                        triples, seed, replications, cases, answer, csv_vi, csv_en,
                                        past, run_by, run_at)
                VALUES (:key, :base, :title, :origin, :parameters, :further, :pairs, :triples,
                        :seed, :replications, :cases, :answer::json, :csvVi, :csvEn,
                        :past::json, :by, :at)
                RETURNING id
                """)
            .param("key", plan.key().value())
            .param("base", plan.base().hex())
            .param("title", plan.title())
            .param("origin", plan.origin().name())
            .param("parameters", plan.parameters())
            .param("further", plan.further())
            .param("pairs", plan.pairs())
            .param("triples", plan.triples())
            .param("seed", search.seed())
            .param("replications", search.replications())
            .param("cases", search.cases())
            .param("answer", search.json())
            .param("csvVi", search.csvVi())
            .param("csvEn", search.csvEn())
            .param("past", json.writeValueAsString(search.past()))
            .param("by", search.by())
            .param("at", search.at().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    tidy(search.by(), most);
    return id;
  }

  private void tidy(String by, int most) {
    jdbc.sql(
            """
            DELETE FROM lab_search
             WHERE run_by = :by
               AND id NOT IN (SELECT id FROM lab_search WHERE run_by = :by
                               ORDER BY id DESC LIMIT :most)
            """)
        .param("by", by)
        .param("most", most)
        .update();
  }

  private KeptSearch read(ResultSet row) throws SQLException {
    SearchPlan plan =
        new SearchPlan(
            new ProcedureKey(row.getString("key")),
            new BundleHash(row.getString("base")),
            row.getString("title"),
            StudyPlan.Origin.valueOf(row.getString("origin")),
            row.getString("parameters"),
            row.getString("further"),
            row.getInt("pairs"),
            row.getInt("triples"));
    return new KeptSearch(
        row.getLong("id"),
        plan,
        row.getLong("seed"),
        row.getInt("replications"),
        row.getInt("cases"),
        row.getString("answer"),
        row.getString("csv_vi"),
        row.getString("csv_en"),
        json.readValue(row.getString("past"), KeptSearch.Past.class),
        row.getString("run_by"),
        instant(row));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("run_at", OffsetDateTime.class).toInstant();
  }
}
