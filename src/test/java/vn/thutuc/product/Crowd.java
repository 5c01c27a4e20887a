package vn.thutuc.product;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.TrackingCodes;

/**
 * Makes many running dossiers of one, row by row as the product wrote them: the register, the work
 * list, the clock, the log and everything the engine keeps.
 */
final class Crowd {

  /** How many move in a test; a thousand with {@code -Dthutuc.migration.dossiers=1000}. */
  static final int SIZE = Integer.getInteger("thutuc.migration.dossiers", 200);

  /** The tables with a dossier's rows, each with its columns that name the dossier or a task. */
  private static final Map<String, List<String>> OURS =
      Map.of(
          "dossier", List.of(),
          "work_item", List.of("task_id"),
          "deadline", List.of("scope"),
          "ledger_entry", List.of(),
          "supplement_request", List.of(),
          "case_event", List.of());

  private static final Map<String, List<String>> ENGINE =
      Map.of(
          "act_ru_task", List.of("id_", "execution_id_", "proc_inst_id_"),
          "act_ru_variable",
              List.of("id_", "execution_id_", "proc_inst_id_", "task_id_", "var_scope_"),
          "act_ru_event_subscr", List.of("id_", "execution_id_", "proc_inst_id_"),
          "act_ru_job",
              List.of("id_", "execution_id_", "process_instance_id_", "root_proc_inst_id_"));

  private final JdbcClient jdbc;
  private int next;

  Crowd(JdbcClient jdbc, int first) {
    this.jdbc = jdbc;
    this.next = first;
  }

  /** Puts so many dossiers beside the one, all at the same place. */
  void of(DossierCode dossier, int many) {
    String process =
        jdbc.sql("SELECT id_ FROM camunda.act_ru_execution WHERE business_key_ = :code")
            .param("code", dossier.value())
            .query(String.class)
            .single();
    String stem = dossier.value().substring(0, dossier.value().length() - 4);
    engine(process, many, stem);
    for (String table : List.of("dossier", "work_item", "deadline", "ledger_entry")) {
      ours(table, dossier, many, stem);
    }
    ours("supplement_request", dossier, many, stem);
    ours("case_event", dossier, many, stem);
    next += many;
  }

  private void ours(String table, DossierCode dossier, int many, String stem) {
    boolean register = table.equals("dossier");
    StringBuilder changed = new StringBuilder("'dossier_code', :stem || lpad(n::text, 4, '0')");
    if (register) {
      changed = new StringBuilder("'code', :stem || lpad(n::text, 4, '0'), 'tracking_code', track");
    }
    for (String id : OURS.get(table)) {
      changed.append(", '%1$s', CASE WHEN t.%1$s = 'DOSSIER' THEN 'DOSSIER'".formatted(id));
      changed.append(" ELSE t.%1$s || '-' || n END".formatted(id));
    }
    String columns =
        columns("app", table).stream()
            .filter(name -> !name.equals("seq") || !table.equals("case_event"))
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    jdbc.sql(
            """
            INSERT INTO %1$s (%2$s)
            SELECT %3$s
              FROM %1$s t,
                   unnest(:numbers::int[], :tracks::text[]) AS c (n, track),
                   jsonb_populate_record(NULL::%1$s, to_jsonb(t) || jsonb_build_object(%4$s)) AS copy
             WHERE t.%5$s = :dossier
            """
                .formatted(
                    table,
                    columns,
                    "copy." + columns.replace(", ", ", copy."),
                    changed,
                    register ? "code" : "dossier_code"))
        .param("numbers", numbers(many))
        .param("tracks", TrackingCodes.random(many))
        .param("stem", stem)
        .param("dossier", dossier.value())
        .update();
  }

  private void engine(String process, int many, String stem) {
    copy(
        "act_ru_execution",
        List.of("id_", "root_proc_inst_id_", "proc_inst_id_", "parent_id_", "act_inst_id_"),
        "t.proc_inst_id_ = :process",
        ", 'business_key_', CASE WHEN t.business_key_ IS NOT NULL"
            + " THEN '"
            + stem
            + "' || lpad(n::text, 4, '0') END",
        process,
        many);
    ENGINE.forEach(
        (table, ids) -> {
          String key = table.equals("act_ru_job") ? "process_instance_id_" : "proc_inst_id_";
          copy(table, ids, "t." + key + " = :process", "", process, many);
        });
    copy(
        "act_ru_identitylink",
        List.of("id_", "task_id_"),
        "t.task_id_ IN (SELECT id_ FROM camunda.act_ru_task WHERE proc_inst_id_ = :process)",
        "",
        process,
        many);
  }

  private void copy(
      String table, List<String> ids, String where, String more, String process, int many) {
    StringBuilder changed = new StringBuilder();
    for (String id : ids) {
      changed
          .append(changed.isEmpty() ? "" : ", ")
          .append("'%1$s', t.%1$s || '-' || n".formatted(id));
    }
    jdbc.sql(
            """
            INSERT INTO camunda.%1$s
            SELECT copy.*
              FROM camunda.%1$s t, unnest(:numbers::int[]) AS n,
                   jsonb_populate_record(
                     NULL::camunda.%1$s, to_jsonb(t) || jsonb_build_object(%2$s%3$s)) AS copy
             WHERE %4$s
            """
                .formatted(table, changed, more, where))
        .param("numbers", numbers(many))
        .param("process", process)
        .update();
  }

  private List<String> columns(String schema, String table) {
    return jdbc.sql(
            """
            SELECT column_name::text FROM information_schema.columns
             WHERE table_schema = :schema AND table_name = :table AND is_generated = 'NEVER'
             ORDER BY ordinal_position
            """)
        .param("schema", schema)
        .param("table", table)
        .query(String.class)
        .list();
  }

  private Integer[] numbers(int many) {
    return java.util.stream.IntStream.range(next, next + many).boxed().toArray(Integer[]::new);
  }
}
