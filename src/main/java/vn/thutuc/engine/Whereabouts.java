package vn.thutuc.engine;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds where all dossiers of a version stand, in one question. */
final class Whereabouts {

  private final JdbcClient jdbc;
  private final String question;

  Whereabouts(JdbcClient jdbc, String schema) {
    this.jdbc = jdbc;
    this.question =
        """
        SELECT main.business_key_ AS dossier, token.act_id_ AS activity
          FROM %1$s.act_ru_execution main
          JOIN %1$s.act_ru_execution process ON process.root_proc_inst_id_ = main.id_
          JOIN %1$s.act_ru_execution token ON token.proc_inst_id_ = process.id_
         WHERE main.proc_def_id_ = :definition AND main.parent_id_ IS NULL
           AND main.super_exec_ IS NULL
           AND token.act_id_ IS NOT NULL AND NOT token.is_event_scope_
           AND NOT EXISTS (SELECT FROM %1$s.act_ru_execution inside
                            WHERE inside.parent_id_ = token.id_)
         ORDER BY main.business_key_, token.act_id_
        """
            .formatted(schema);
  }

  List<Place> of(String definition) {
    return jdbc.sql(question)
        .param("definition", definition)
        .query(
            (row, i) -> new Place(row.getString("dossier"), Token.plain(row.getString("activity"))))
        .list();
  }
}
