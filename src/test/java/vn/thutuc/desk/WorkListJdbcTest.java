package vn.thutuc.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.TestDatabase;
import vn.thutuc.desk.WorkQuery.Scope;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.people.Unit;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.rules.Text;

class WorkListJdbcTest {

  private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
  private static final Text PROCEDURE = new Text("Cấp giấy phép xây dựng", "Building permit");
  private static final Text STEP = new Text("Thẩm định", "Appraisal");

  private static HikariDataSource pool;
  private static JdbcClient jdbc;
  private static WorkItems items;
  private static WorkList list;

  @BeforeAll
  static void open() {
    pool = TestDatabase.pool("work_list", "app");
    Flyway.configure().dataSource(pool).schemas("app").defaultSchema("app").load().migrate();
    jdbc = JdbcClient.create(pool);
    items = new WorkItems(jdbc);
    list = new WorkList(jdbc);
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  private static Official official(String unit, Role... roles) {
    return new Official(
        "clerk-of-" + unit,
        "Clerk",
        new Unit(unit, unit, unit, "000.00.00.H99", "vn"),
        Set.of(roles));
  }

  private static String put(String unit, Role role, int minute, String name) {
    jdbc.sql(
            """
            INSERT INTO unit (id, name_vi, name_en, agency_code, calendar)
            VALUES (:unit, :unit, :unit, '000.00.00.H99', 'vn') ON CONFLICT DO NOTHING
            """)
        .param("unit", unit)
        .update();
    int number = jdbc.sql("SELECT count(*) FROM dossier").query(Integer.class).single() + 1;
    DossierCode code = new DossierCode("000.00.00.H99-261123-%04d".formatted(number));
    jdbc.sql(
            """
            INSERT INTO dossier (code, tracking_code, procedure_key, bundle_hash, unit_id, channel,
                   status, applicant_name, applicant_search, submitted_at, answers)
            VALUES (:code, :code, 'house-permit', repeat('0', 64), :unit, 'ONLINE',
                   'IN_PROGRESS', :name, '', now(), '{}')
            """)
        .param("code", code.value())
        .param("unit", unit)
        .param("name", name)
        .update();
    String task = "task-%04d".formatted(number);
    Instant due = START.plus(Duration.ofMinutes(minute));
    items.open(
        new WorkItem(
            task,
            code,
            new BundleHash("0".repeat(64)),
            PROCEDURE,
            "appraise",
            STEP,
            unit,
            role.id(),
            name,
            START,
            null,
            null,
            due,
            due,
            null));
    return task;
  }

  private static List<String> tasks(WorkQuery query, Official official) {
    return list.page(query, official).items().stream().map(WorkItem::taskId).toList();
  }

  @Test
  void listsWhatTheUnitAndTheRolesMaySeeEarliestFirstPageAfterPage() {
    for (int i = 0; i < 60; i++) {
      put("pages", i % 2 == 0 ? Role.SPECIALIST : Role.LEADER, (i * 37) % 60, "Nguyễn Văn A");
    }
    put("pages", Role.RECEPTION, 0, "Nguyễn Văn A");
    put("elsewhere", Role.LEADER, 0, "Nguyễn Văn A");
    Official both = official("pages", Role.SPECIALIST, Role.LEADER);
    List<WorkItem> seen = new ArrayList<>();

    WorkPage page = list.page(WorkQuery.of(Scope.UNIT), both);
    seen.addAll(page.items());
    while (page.next() != null) {
      page = list.page(new WorkQuery(Scope.UNIT, "", page.next()), both);
      seen.addAll(page.items());
    }

    assertThat(seen).hasSize(60).doesNotHaveDuplicates();
    assertThat(seen).isSortedAccordingTo(Comparator.comparing(WorkItem::firstDueAt));
    assertThat(seen).allMatch(item -> item.unit().equals("pages"));
    assertThat(tasks(WorkQuery.of(Scope.UNIT), official("pages", Role.RECEPTION))).hasSize(1);
    assertThat(list.count(Scope.UNIT, both)).isEqualTo(60);
  }

  @Test
  void aTakenTaskLeavesTheFreeOnesAndAFinishedOneLeavesMine() {
    String task = put("hands", Role.SPECIALIST, 1, "Nguyễn Văn A");
    String other = put("hands", Role.SPECIALIST, 2, "Nguyễn Văn A");
    Official me = official("hands", Role.SPECIALIST);

    assertThat(items.claim(task, me.username(), START)).isTrue();
    assertThat(items.claim(task, "somebody-else", START)).isFalse();
    assertThat(tasks(WorkQuery.of(Scope.FREE), me)).containsExactly(other);
    assertThat(tasks(WorkQuery.of(Scope.MINE), me)).containsExactly(task);
    assertThat(tasks(WorkQuery.of(Scope.UNIT), me)).containsExactly(task, other);

    assertThat(items.close(task, true, START)).isTrue();
    assertThat(items.close(task, true, START)).isFalse();
    assertThat(tasks(WorkQuery.of(Scope.MINE), me)).isEmpty();
    assertThat(tasks(WorkQuery.of(Scope.FINISHED), me)).containsExactly(task);
  }

  @Test
  void findsNamesAndStepsWithoutAccentsAndTakesWildcardsLiterally() {
    String task = put("search", Role.SPECIALIST, 1, "Nguyễn Thị Hồng");
    put("search", Role.SPECIALIST, 2, "Trần Văn B");
    Official me = official("search", Role.SPECIALIST);

    assertThat(tasks(new WorkQuery(Scope.FREE, "nguyen thi HONG", null), me)).containsExactly(task);
    assertThat(tasks(new WorkQuery(Scope.FREE, "tham dinh", null), me)).hasSize(2);
    assertThat(tasks(new WorkQuery(Scope.FREE, "%", null), me)).isEmpty();
    assertThat(tasks(new WorkQuery(Scope.FREE, "_", null), me)).isEmpty();
  }

  @Test
  void aDossierDueLaterMovesItsTaskDownTheList() {
    String first = put("moves", Role.SPECIALIST, 1, "Nguyễn Văn A");
    String second = put("moves", Role.SPECIALIST, 2, "Nguyễn Văn A");
    Official me = official("moves", Role.SPECIALIST);

    items.due(list.item(first).orElseThrow().dossier(), START.plus(Duration.ofMinutes(3)));
    assertThat(tasks(WorkQuery.of(Scope.FREE), me)).containsExactly(second, first);

    items.due(list.item(first).orElseThrow().dossier(), null);
    assertThat(list.item(first).orElseThrow().firstDueAt())
        .as("a clock that stopped leaves the task where it was")
        .isEqualTo(START.plus(Duration.ofMinutes(3)));
  }

  @Test
  void countsNoFurtherThanAnybodyReads() {
    put("many", Role.SPECIALIST, 1, "Nguyễn Văn A");
    jdbc.sql(
            """
            INSERT INTO work_item (task_id, dossier_code, bundle_hash, procedure_vi, procedure_en,
                   element, step_vi, step_en, unit_id, role, applicant_name, search, opened_at,
                   first_due_at)
            SELECT 'many-' || i, dossier_code, bundle_hash, procedure_vi, procedure_en, element,
                   step_vi, step_en, unit_id, role, applicant_name, search, opened_at, first_due_at
              FROM work_item, generate_series(1, 2 * :most) AS i
             WHERE unit_id = 'many'
            """)
        .param("most", WorkList.MOST_COUNTED)
        .update();

    assertThat(list.count(Scope.FREE, official("many", Role.SPECIALIST)))
        .isEqualTo(WorkList.MOST_COUNTED + 1);
  }
}
