package vn.thutuc.reform.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.studio.draft.DraftId;

/** The drafts that were made from a study, each with what was asked. */
@Repository
public class LabDrafts {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  LabDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The study this draft was made from; none if it began otherwise. */
  public Optional<StudyPlan> of(DraftId draft) {
    return jdbc.sql(
            """
            SELECT d.key, l.base, l.title, l.origin, l.parameters, l.further, l.changes
              FROM lab_draft l JOIN draft d ON d.id = l.draft_id
             WHERE l.draft_id = :draft
            """)
        .param("draft", draft.value())
        .query((row, i) -> plan(row))
        .optional();
  }

  void add(DraftId draft, StudyPlan plan) {
    jdbc.sql(
            """
            INSERT INTO lab_draft (draft_id, base, title, origin, parameters, further, changes)
            VALUES (:draft, :base, :title, :origin, :parameters, :further, :changes::json)
            """)
        .param("draft", draft.value())
        .param("base", plan.base().hex())
        .param("title", plan.title())
        .param("origin", plan.origin().name())
        .param("parameters", plan.parameters())
        .param("further", plan.further())
        .param("changes", json.writeValueAsString(plan.changes()))
        .update();
  }

  private StudyPlan plan(ResultSet row) throws SQLException {
    List<ObjectNode> changes = new ArrayList<>();
    json.readTree(row.getString("changes")).forEach(each -> changes.add((ObjectNode) each));
    return new StudyPlan(
        new ProcedureKey(row.getString("key")),
        new BundleHash(row.getString("base")),
        row.getString("title"),
        StudyPlan.Origin.valueOf(row.getString("origin")),
        row.getString("parameters"),
        row.getString("further"),
        changes);
  }
}
