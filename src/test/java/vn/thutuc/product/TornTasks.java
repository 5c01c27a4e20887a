package vn.thutuc.product;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks of which the engine and the work list do not say the same. */
final class TornTasks {

  private TornTasks() {}

  /** Tasks the engine has and the list has not, or the other way round, or under another law. */
  static int count(JdbcClient jdbc) {
    return jdbc.sql(
            """
            SELECT count(*)::int
              FROM (SELECT task_id, element, role, bundle_hash FROM work_item
                     WHERE closed_at IS NULL) AS listed
              FULL JOIN (SELECT t.id_, t.task_def_key_, l.group_id_, d.source_
                           FROM camunda.act_ru_task t
                           JOIN camunda.act_ru_identitylink l ON l.task_id_ = t.id_
                           JOIN camunda.act_re_procdef p ON p.id_ = t.proc_def_id_
                           JOIN camunda.act_re_deployment d ON d.id_ = p.deployment_id_) AS open
                ON listed.task_id = open.id_ AND listed.element = open.task_def_key_
               AND listed.role = open.group_id_ AND listed.bundle_hash = open.source_
             WHERE listed.task_id IS NULL OR open.id_ IS NULL
            """)
        .query(Integer.class)
        .single();
  }
}
