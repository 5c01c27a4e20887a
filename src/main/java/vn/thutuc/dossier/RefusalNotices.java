package vn.thutuc.dossier;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The refusal notices of all dossiers. */
@Repository
public class RefusalNotices {

  private final JdbcClient jdbc;

  RefusalNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The dossier's notices, oldest first. */
  public List<RefusalNotice> of(DossierCode dossier) {
    return jdbc.sql(
            """
            SELECT element, refused_at, refused_by, conditions, note
              FROM refusal_notice WHERE dossier_code = :dossier ORDER BY refused_at
            """)
        .param("dossier", dossier.value())
        .query(
            (row, i) ->
                new RefusalNotice(
                    dossier,
                    row.getString("element"),
                    row.getTimestamp("refused_at").toInstant(),
                    row.getString("refused_by"),
                    List.of((String[]) row.getArray("conditions").getArray()),
                    row.getString("note")))
        .list();
  }

  void add(RefusalNotice notice) {
    jdbc.sql(
            """
            INSERT INTO refusal_notice (dossier_code, element, refused_at, refused_by, conditions,
                   note)
            VALUES (:dossier, :element, :at, :by, :conditions, :note)
            ON CONFLICT (dossier_code, element) DO UPDATE
               SET refused_at = excluded.refused_at, refused_by = excluded.refused_by,
                   conditions = excluded.conditions, note = excluded.note
            """)
        .param("dossier", notice.dossier().value())
        .param("element", notice.element())
        .param("at", notice.refusedAt().atOffset(ZoneOffset.UTC))
        .param("by", notice.refusedBy())
        .param("conditions", notice.conditions().toArray(String[]::new))
        .param("note", notice.note())
        .update();
  }
}
