package vn.thutuc.desk;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.TestDatabase;
import vn.thutuc.bench.BareEngine;
import vn.thutuc.bench.Measurement;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.people.Unit;

/**
 * A page of the work list with 100,000 open tasks, beside the same page of Camunda's task query, on
 * one PostgreSQL.
 */
public final class WorkListBenchmark implements Measurement {

  private static final int TASKS = Integer.getInteger("bench.tasks", 100_000);
  private static final int QUERIES = 400;
  private static final int THEIR_QUERIES = 100;
  private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
  private static final Unit UNIT = new Unit("u1", "Đơn vị 1", "Unit 1", "000.00.00.H99", "vn");
  private static final List<Role> ROLES = List.of(Role.RECEPTION, Role.SPECIALIST, Role.LEADER);

  @Override
  public String name() {
    return "work-list";
  }

  @Override
  public String run() throws Exception {
    try (HikariDataSource pool = TestDatabase.pool("bench_work_list", "app")) {
      Flyway.configure().dataSource(pool).schemas("app").defaultSchema("app").load().migrate();
      fill(JdbcClient.create(pool));
      WorkList list = new WorkList(JdbcClient.create(pool));
      long[] ours = times(QUERIES, i -> page(list, i, null));
      WorkQuery.Key middle = new WorkQuery.Key(START.plus(Duration.ofMinutes(TASKS / 2)), "");
      long[] oursMiddle = times(QUERIES, i -> page(list, i, middle));
      long[] free = times(QUERIES, i -> free(list, i));
      long[] counts = times(QUERIES, i -> list.count(WorkQuery.Scope.FREE, official(i)));
      try (BareEngine engine = BareEngine.start(pool)) {
        engine.fillTasks(TASKS, i -> group(i), i -> Date.from(due(i)));
        JdbcClient.create(pool).sql("ANALYZE").update();
        int n = THEIR_QUERIES;
        long[] theirs = times(n, i -> engine.tasks(group(i), 0, WorkList.PAGE));
        long[] theirMiddle = times(n, i -> engine.tasks(group(i), TASKS / 6, WorkList.PAGE));
        return report(ours, oursMiddle, theirs, theirMiddle) + others(free, counts);
      }
    }
  }

  private static String report(long[] ours, long[] oursMiddle, long[] theirs, long[] theirMiddle) {
    return """
        ## Work list, %,d open tasks (`-Dbench.names=work-list`)

        One page of %d by candidate group, earliest due date first; %d queries of ours and %d of
        Camunda's after a warm-up of a quarter as many, milliseconds.

        | | p50 | p95 | Camunda's TaskQuery p50 | p95 | p95 ratio |
        |---|---|---|---|---|---|
        | first page | %s | %s | %s | %s | %s |
        | middle page | %s | %s | %s | %s | %s |

        Wanted: p95 of the first page at most 15 ms.
        """
        .formatted(
            TASKS,
            WorkList.PAGE,
            QUERIES,
            THEIR_QUERIES,
            ms(ours, 50),
            ms(ours, 95),
            ms(theirs, 50),
            ms(theirs, 95),
            ratio(theirs, ours),
            ms(oursMiddle, 50),
            ms(oursMiddle, 95),
            ms(theirMiddle, 50),
            ms(theirMiddle, 95),
            ratio(theirMiddle, oursMiddle));
  }

  private static String others(long[] free, long[] counts) {
    return "\nBeside it the page of unclaimed work: p50 %s, p95 %s; its count: p50 %s, p95 %s.\n"
        .formatted(ms(free, 50), ms(free, 95), ms(counts, 50), ms(counts, 95));
  }

  private static int page(WorkList list, int i, WorkQuery.Key after) {
    WorkQuery query = new WorkQuery(WorkQuery.Scope.UNIT, "", after);
    return list.page(query, official(i)).items().size();
  }

  private static int free(WorkList list, int i) {
    return list.page(WorkQuery.of(WorkQuery.Scope.FREE), official(i)).items().size();
  }

  private static Official official(int i) {
    Set<Role> roles = new HashSet<>(Set.of(ROLES.get(i % ROLES.size())));
    return new Official("clerk-" + i % 50, "Clerk", UNIT, roles);
  }

  private static long[] times(int queries, IntUnaryOperator query) {
    for (int i = 0; i < queries / 4; i++) {
      check(query.applyAsInt(i));
    }
    long[] nanos = new long[queries];
    for (int i = 0; i < queries; i++) {
      long from = System.nanoTime();
      int found = query.applyAsInt(i);
      nanos[i] = System.nanoTime() - from;
      check(found);
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private static void check(int found) {
    if (found == 0) {
      throw new IllegalStateException("An empty page proves nothing");
    }
  }

  private static String group(int i) {
    return ROLES.get(i % ROLES.size()).id();
  }

  private static Instant due(int i) {
    return START.plus(Duration.ofMinutes((i * 7919L) % TASKS));
  }

  private static String ms(long[] sorted, int percentile) {
    return String.format(Locale.ROOT, "%.1f", at(sorted, percentile) / 1e6);
  }

  private static String ratio(long[] theirs, long[] ours) {
    return String.format(Locale.ROOT, "%.1f", (double) at(theirs, 95) / at(ours, 95));
  }

  private static long at(long[] sorted, int percentile) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)];
  }

  private static void fill(JdbcClient jdbc) {
    jdbc.sql(
            "INSERT INTO unit (id, name_vi, name_en, agency_code, calendar)"
                + " VALUES ('u1', 'Đơn vị 1', 'Unit 1', '000.00.00.H99', 'vn')")
        .update();
    jdbc.sql(
            """
            INSERT INTO dossier (code, tracking_code, procedure_key, bundle_hash, unit_id, channel,
                   status, applicant_name, applicant_search, submitted_at, answers)
            SELECT code(i), 't' || i, 'house-permit', repeat('0', 64), 'u1', 'ONLINE',
                   'IN_PROGRESS', 'Nguyễn Văn A ' || i, 'nguyen van a ' || i, now(), '{}'
              FROM generate_series(0, :last) AS i,
                   LATERAL (SELECT '000.00.00.H99-' || lpad((260101 + i / 9999)::text, 6, '0')
                            || '-' || lpad((i % 9999 + 1)::text, 4, '0')) AS c (code)
            """
                .replace("code(i)", "c.code"))
        .param("last", TASKS - 1)
        .update();
    jdbc.sql(
            """
            INSERT INTO work_item (task_id, dossier_code, bundle_hash, procedure_vi, procedure_en,
                   element, step_vi, step_en, unit_id, role, applicant_name, search, opened_at,
                   assignee, due_at, first_due_at)
            SELECT 'task-' || d.i, d.code, repeat('0', 64), 'Cấp giấy phép xây dựng',
                   'Building permit', 'appraise', 'Thẩm định', 'Appraisal', 'u1',
                   (ARRAY['reception', 'specialist', 'leader'])[d.i % 3 + 1], d.applicant_name,
                   d.applicant_search, now(),
                   CASE WHEN d.i % 5 = 0 THEN 'clerk-' || d.i % 50 END, d.due, d.due
              FROM (SELECT code, applicant_name, applicant_search, n.i,
                           timestamptz '2026-11-23 02:00Z'
                             + (n.i * 7919 % :tasks) * interval '1 minute' AS due
                      FROM dossier, LATERAL (SELECT substring(tracking_code, 2)::bigint AS i) AS n)
                   AS d
            """)
        .param("tasks", TASKS)
        .update();
    jdbc.sql("ANALYZE").update();
  }
}
