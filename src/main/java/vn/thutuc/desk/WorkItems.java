package vn.thutuc.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.SearchText;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.Text;

/** Writes the work list as the process opens, hands out and closes tasks. */
@Repository
class WorkItems {

  private final JdbcClient jdbc;

  WorkItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void open(WorkItem item) {
    jdbc.sql(
            """
            INSERT INTO work_item (task_id, dossier_code, bundle_hash, procedure_vi, procedure_en,
                   element, step_vi, step_en, unit_id, role, applicant_name, search, opened_at,
                   step_due_at, due_at, first_due_at)
            VALUES (:task, :dossier, :bundle, :procedureVi, :procedureEn,
                   :element, :stepVi, :stepEn, :unit, :role, :name, :search, :openedAt,
                   :stepDueAt, :dueAt, :firstDueAt)
            """)
        .param("task", item.taskId())
        .param("dossier", item.dossier().value())
        .param("bundle", item.bundle().hex())
        .param("procedureVi", item.procedure().vi())
        .param("procedureEn", item.procedure().en())
        .param("element", item.element())
        .param("stepVi", item.step().vi())
        .param("stepEn", item.step().en())
        .param("unit", item.unit())
        .param("role", item.role())
        .param("name", item.applicantName())
        .param(
            "search", search(item.applicantName(), item.dossier(), item.step(), item.procedure()))
        .param("openedAt", at(item.openedAt()))
        .param("stepDueAt", at(item.stepDueAt()))
        .param("dueAt", at(item.dueAt()))
        .param("firstDueAt", at(item.firstDueAt()))
        .update();
  }

  /**
   * Holds the waiting tasks of a dossier for this transaction.
   *
   * @return their elements by task
   */
  Map<String, String> hold(DossierCode dossier) {
    Map<String, String> held = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT task_id, element FROM work_item
             WHERE dossier_code = :dossier AND closed_at IS NULL ORDER BY task_id FOR UPDATE
            """)
        .param("dossier", dossier.value())
        .query((row, i) -> held.put(row.getString("task_id"), row.getString("element")))
        .list();
    return held;
  }

  /** Words a waiting task anew; who holds it keeps it, unless it is now for another role. */
  void moved(
      String taskId, Bundle bundle, Flow.Step step, String applicantName, DossierCode dossier) {
    Text procedure = bundle.manifest().name();
    String role = step.role();
    jdbc.sql(
            """
            UPDATE work_item
               SET bundle_hash = :bundle, procedure_vi = :procedureVi, procedure_en = :procedureEn,
                   step_vi = :stepVi, step_en = :stepEn, search = :search,
                   assignee = CASE WHEN role = :role THEN assignee END,
                   claimed_at = CASE WHEN role = :role THEN claimed_at END,
                   role = :role
             WHERE task_id = :task
            """)
        .param("task", taskId)
        .param("bundle", bundle.hash().hex())
        .param("procedureVi", procedure.vi())
        .param("procedureEn", procedure.en())
        .param("stepVi", step.name().vi())
        .param("stepEn", step.name().en())
        .param("role", role == null ? "" : role)
        .param("search", search(applicantName, dossier, step.name(), procedure))
        .update();
  }

  private static String search(
      String applicantName, DossierCode dossier, Text step, Text procedure) {
    return SearchText.fold(
        String.join(" ", applicantName, dossier.value(), step.vi(), procedure.vi()));
  }

  /** Gives a free task to somebody; false if it is not free any more. */
  boolean claim(String taskId, String username, Instant at) {
    return jdbc.sql(
                """
                UPDATE work_item SET assignee = :me, claimed_at = COALESCE(claimed_at, :at)
                 WHERE task_id = :task AND closed_at IS NULL
                   AND (assignee IS NULL OR assignee = :me)
                """)
            .param("task", taskId)
            .param("me", username)
            .param("at", at(at))
            .update()
        == 1;
  }

  /** Puts a task back; false if it was not this one's. */
  boolean release(String taskId, String username) {
    return jdbc.sql(
                """
                UPDATE work_item SET assignee = NULL, claimed_at = NULL
                 WHERE task_id = :task AND closed_at IS NULL AND assignee = :me
                """)
            .param("task", taskId)
            .param("me", username)
            .update()
        == 1;
  }

  /** Closes a task; false if it was closed before. */
  boolean close(String taskId, boolean completed, Instant at) {
    return jdbc.sql(
                """
                UPDATE work_item SET closed_at = :at, completed = :completed
                 WHERE task_id = :task AND closed_at IS NULL
                """)
            .param("task", taskId)
            .param("completed", completed)
            .param("at", at(at))
            .update()
        == 1;
  }

  /** Tells the dossier's waiting tasks when it is due. */
  void due(DossierCode dossier, @Nullable Instant dueAt) {
    jdbc.sql(
            """
            UPDATE work_item
               SET due_at = :due,
                   first_due_at = COALESCE(LEAST(CAST(:due AS timestamptz), step_due_at), first_due_at)
             WHERE dossier_code = :dossier AND closed_at IS NULL
            """)
        .param("dossier", dossier.value())
        .param("due", at(dueAt))
        .update();
  }

  /** Tells a waiting task when its step is due. */
  void stepDue(String taskId, @Nullable Instant dueAt) {
    jdbc.sql(
            """
            UPDATE work_item
               SET step_due_at = :due,
                   first_due_at = COALESCE(LEAST(CAST(:due AS timestamptz), due_at), first_due_at)
             WHERE task_id = :task AND closed_at IS NULL
            """)
        .param("task", taskId)
        .param("due", at(dueAt))
        .update();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
