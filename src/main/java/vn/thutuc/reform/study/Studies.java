package vn.thutuc.reform.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.rules.Text;

/** The studies that were run to their end. */
@Repository
public class Studies {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  Studies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A study in a list.
   *
   * @param title may be empty
   */
  public record Row(long id, ProcedureKey key, String title, String by, Instant at) {}

  /** The newest of all procedures. */
  public List<Row> latest(int most) {
    return jdbc.sql(
            """
            SELECT id, key, title, run_by, run_at FROM lab_study ORDER BY id DESC LIMIT :most
            """)
        .param("most", most)
        .query(Studies::row)
        .list();
  }

  /** The newest of one procedure. */
  public List<Row> latest(ProcedureKey key, int most) {
    return jdbc.sql(
            """
            SELECT id, key, title, run_by, run_at
              FROM lab_study WHERE key = :key ORDER BY id DESC LIMIT :most
            """)
        .param("key", key.value())
        .param("most", most)
        .query(Studies::row)
        .list();
  }

  /**
   * The study of that number.
   *
   * @throws StudyNotFound if none is kept
   */
  public KeptStudy get(long id) {
    return jdbc.sql(
            """
            SELECT id, key, base, title, origin, parameters, further, changes, variant, seed,
                   replications, cases, steps, answer, csv, drawing, sensitivity, run_by,
                   run_at
              FROM lab_study WHERE id = :id
            """)
        .param("id", id)
        .query((row, i) -> read(row))
        .optional()
        .orElseThrow(() -> new StudyNotFound(id));
  }

  /** Keeps it, and of the older ones of the same person only so many. */
  @Transactional
  public long keep(KeptStudy study, int most) {
    StudyPlan plan = study.plan();
    long id =
        jdbc.sql(
                """
                INSERT INTO lab_study (key, base, title, origin, parameters, further, changes,
                                       variant, seed, replications, cases, steps, answer, csv,
                                       drawing, run_by, run_at)
                VALUES (:key, :base, :title, :origin, :parameters, :further, :changes::json,
                        :variant, :seed, :replications, :cases, :steps::json, :answer::json, :csv,
                        :drawing, :by, :at) RETURNING id
                """)
            .param("key", plan.key().value())
            .param("base", plan.base().hex())
            .param("title", plan.title())
            .param("origin", plan.origin().name())
            .param("parameters", plan.parameters())
            .param("further", plan.further())
            .param("changes", json.writeValueAsString(plan.changes()))
            .param("variant", study.variant().hex())
            .param("seed", study.seed())
            .param("replications", study.replications())
            .param("cases", study.cases())
            .param("steps", json.writeValueAsString(study.steps()))
            .param("answer", study.json())
            .param("csv", study.csv())
            .param("drawing", study.drawing())
            .param("by", study.by())
            .param("at", study.at().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    tidy(study.by(), most);
    return id;
  }

  /** Keeps beside a study which of its assumptions move the answer, in place of what was there. */
  @Transactional
  public void sensitivity(long id, String answer) {
    int found =
        jdbc.sql("UPDATE lab_study SET sensitivity = :answer::json WHERE id = :id")
            .param("answer", answer)
            .param("id", id)
            .update();
    if (found == 0) {
      throw new StudyNotFound(id);
    }
  }

  private void tidy(String by, int most) {
    jdbc.sql(
            """
            DELETE FROM lab_study
             WHERE run_by = :by
               AND id NOT IN (SELECT id FROM lab_study WHERE run_by = :by
                               ORDER BY id DESC LIMIT :most)
            """)
        .param("by", by)
        .param("most", most)
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("id"),
        new ProcedureKey(row.getString("key")),
        row.getString("title"),
        row.getString("run_by"),
        instant(row));
  }

  private KeptStudy read(ResultSet row) throws SQLException {
    List<ObjectNode> changes = new ArrayList<>();
    json.readTree(row.getString("changes")).forEach(each -> changes.add((ObjectNode) each));
    Map<String, Text> steps = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> step : json.readTree(row.getString("steps")).properties()) {
      JsonNode name = step.getValue();
      steps.put(step.getKey(), new Text(name.path("vi").asString(), name.path("en").asString()));
    }
    StudyPlan plan =
        new StudyPlan(
            new ProcedureKey(row.getString("key")),
            new BundleHash(row.getString("base")),
            row.getString("title"),
            StudyPlan.Origin.valueOf(row.getString("origin")),
            row.getString("parameters"),
            row.getString("further"),
            changes);
    return new KeptStudy(
        row.getLong("id"),
        plan,
        new BundleHash(row.getString("variant")),
        row.getLong("seed"),
        row.getInt("replications"),
        row.getInt("cases"),
        steps,
        row.getString("answer"),
        row.getString("csv"),
        Objects.requireNonNullElse(row.getString("drawing"), ""),
        Objects.requireNonNullElse(row.getString("sensitivity"), ""),
        row.getString("run_by"),
        instant(row));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("run_at", OffsetDateTime.class).toInstant();
  }
}
