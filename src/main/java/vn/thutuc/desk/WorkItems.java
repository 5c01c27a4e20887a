package vn.thutuc.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.SearchText;

/** Writes the work list as the process opens, hands out and closes tasks. */
@Repository
class WorkItems {

  private final JdbcClient jdbc;

  WorkItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void open(WorkItem item) {
    String words =
        String.join(
            " ",
            item.applicantName(),
            item.dossier().value(),
            item.step().vi(),
            item.procedure().vi());
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
        .param("search", SearchText.fold(words))
        .param("openedAt", at(item.openedAt()))
        .param("stepDueAt", at(item.stepDueAt()))
        .param("dueAt", at(item.dueAt()))
        .param("firstDueAt", at(item.firstDueAt()))
        .update();
  }

  /** Gives a free task to somebody; false if it is not free any more. */
  boolean claim(String taskId, String username, Instant at) {
    return jdbc.sql(
                """
                UPDATE work_item SET assignee = :me, claimed_at = :at
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
