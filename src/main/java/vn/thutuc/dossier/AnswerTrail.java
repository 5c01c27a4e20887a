package vn.thutuc.dossier;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered at each act of all dossiers, in order; never changed. */
@Repository
public class AnswerTrail {

  private final JdbcClient jdbc;
  private final Json json;

  AnswerTrail(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * The dossier's acts with answers, oldest first; none for dossiers handled before they were kept.
   */
  public List<GivenAnswers> of(DossierCode dossier) {
    return jdbc.sql(
            """
            SELECT task_id, given, replaced
              FROM given_answers WHERE dossier_code = :dossier ORDER BY no
            """)
        .param("dossier", dossier.value())
        .query(
            (row, i) ->
                new GivenAnswers(
                    row.getString("task_id"),
                    json.read(row.getString("given")),
                    json.read(row.getString("replaced"))))
        .list();
  }

  void add(DossierCode dossier, GivenAnswers answers) {
    if (answers.given().isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            INSERT INTO given_answers (dossier_code, no, task_id, given, replaced)
            SELECT :dossier, count(*) + 1, :task, CAST(:given AS jsonb), CAST(:replaced AS jsonb)
              FROM given_answers WHERE dossier_code = :dossier
            """)
        .param("dossier", dossier.value())
        .param("task", answers.taskId())
        .param("given", json.write(answers.given()))
        .param("replaced", json.write(answers.replaced()))
        .update();
  }
}
