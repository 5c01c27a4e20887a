package vn.thutuc.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.rules.Text;

/**
 * The work that waits, ordered by what is due first.
 *
 * <p>Pages follow the last item seen, not an offset: the hundredth page costs what the first does,
 * and work finished meanwhile moves nothing out of sight.
 */
@Repository
public class WorkList {

  static final int PAGE = 25;

  /** Beyond this many a scope's count only says that there are more. */
  public static final int MOST_COUNTED = 999;

  private static final String COLUMNS =
      """
      SELECT task_id, dossier_code, bundle_hash, procedure_vi, procedure_en, element, step_vi,
             step_en, unit_id, role, applicant_name, opened_at, assignee, step_due_at, due_at,
             first_due_at, closed_at
        FROM work_item
      """;

  private static final String WAITING = " AND closed_at IS NULL";

  private static final String OF_MY_UNIT = "WHERE unit_id = :unit AND role = ANY(:roles)";

  private static final String SEARCH = " AND search LIKE :search";

  private static final String AFTER = " AND (first_due_at, task_id) > (:due, :task)";

  private static final String IN_ORDER = " ORDER BY first_due_at, task_id LIMIT :limit";

  /** Each role's list is read in the order of its index, then the few first ones are merged. */
  private static final String EACH_ROLE =
      """
      SELECT item.* FROM unnest(CAST(:roles AS text[])) AS mine (role_id), LATERAL (
      PART) AS item
       ORDER BY first_due_at, task_id LIMIT :limit
      """;

  private static final String LAST_FINISHED =
      "WHERE assignee = :me AND closed_at IS NOT NULL AND completed";

  private final JdbcClient jdbc;

  WorkList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A page of what the official may see. */
  public WorkPage page(WorkQuery query, Official official) {
    List<WorkItem> items = first(query, official, PAGE + 1);
    if (items.size() <= PAGE) {
      return new WorkPage(items, null);
    }
    WorkItem last = items.get(PAGE - 1);
    return new WorkPage(
        items.subList(0, PAGE), new WorkQuery.Key(last.firstDueAt(), last.taskId()));
  }

  /** The first ones of what the official may see, at most so many. */
  public List<WorkItem> first(WorkQuery query, Official official, int most) {
    return bound(jdbc.sql(sql(query)), query, official)
        .param("limit", most)
        .query((row, i) -> item(row))
        .list();
  }

  /**
   * How many items wait in a scope, counted up to one more than {@link #MOST_COUNTED}: nobody reads
   * a larger number, and counting all of it would cost far more than the page.
   */
  public int count(WorkQuery.Scope scope, Official official) {
    WorkQuery all = WorkQuery.of(scope);
    String counted =
        "SELECT count(*) FROM (SELECT 1 FROM work_item " + filter(all) + " LIMIT :most) AS counted";
    return bound(jdbc.sql(counted), all, official)
        .param("most", MOST_COUNTED + 1)
        .query(Integer.class)
        .single();
  }

  /** The item of this task. */
  public Optional<WorkItem> item(String taskId) {
    return jdbc.sql(COLUMNS + "WHERE task_id = :task")
        .param("task", taskId)
        .query((row, i) -> item(row))
        .optional();
  }

  /** Everything that waits or waited in a dossier, oldest first. */
  public List<WorkItem> of(DossierCode dossier) {
    return jdbc.sql(COLUMNS + "WHERE dossier_code = :dossier ORDER BY opened_at, task_id")
        .param("dossier", dossier.value())
        .query((row, i) -> item(row))
        .list();
  }

  private static String sql(WorkQuery query) {
    if (query.scope() == WorkQuery.Scope.FINISHED) {
      return COLUMNS + filter(query) + " ORDER BY closed_at DESC, task_id LIMIT :limit";
    }
    String part = COLUMNS + filter(query) + (query.after() == null ? "" : AFTER) + IN_ORDER;
    return query.scope() == WorkQuery.Scope.MINE
        ? part
        : EACH_ROLE.replace("PART", part.replace("ANY(:roles)", "mine.role_id"));
  }

  private static String filter(WorkQuery query) {
    String scope =
        switch (query.scope()) {
          case MINE -> "WHERE assignee = :me" + WAITING;
          case FREE -> OF_MY_UNIT + " AND assignee IS NULL" + WAITING;
          case UNIT -> OF_MY_UNIT + WAITING;
          case FINISHED -> LAST_FINISHED;
        };
    return query.search().isEmpty() ? scope : scope + SEARCH;
  }

  private static StatementSpec bound(StatementSpec sql, WorkQuery query, Official official) {
    WorkQuery.Key after = query.after();
    return sql.param("me", official.username())
        .param("unit", official.unit().id())
        .param("roles", official.groups().toArray(String[]::new))
        .param("search", "%" + query.search().replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .param("due", after == null ? null : after.due().atOffset(ZoneOffset.UTC))
        .param("task", after == null ? null : after.taskId());
  }

  private static WorkItem item(ResultSet row) throws SQLException {
    return new WorkItem(
        row.getString("task_id"),
        new DossierCode(row.getString("dossier_code")),
        new BundleHash(row.getString("bundle_hash")),
        new Text(row.getString("procedure_vi"), row.getString("procedure_en")),
        row.getString("element"),
        new Text(row.getString("step_vi"), row.getString("step_en")),
        row.getString("unit_id"),
        row.getString("role"),
        row.getString("applicant_name"),
        row.getTimestamp("opened_at").toInstant(),
        row.getString("assignee"),
        instant(row, "step_due_at"),
        instant(row, "due_at"),
        row.getTimestamp("first_due_at").toInstant(),
        instant(row, "closed_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
