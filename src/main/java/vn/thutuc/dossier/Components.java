package vn.thutuc.dossier;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of all dossiers. */
@Repository
public class Components {

  private final JdbcClient jdbc;

  Components(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The dossier's documents by id. */
  public List<Component> of(DossierCode dossier) {
    return jdbc.sql(
            """
            SELECT document, state, rule
              FROM dossier_component WHERE dossier_code = :dossier ORDER BY document
            """)
        .param("dossier", dossier.value())
        .query(
            (row, i) ->
                new Component(
                    row.getString("document"),
                    Component.State.valueOf(row.getString("state")),
                    row.getString("rule")))
        .list();
  }

  void add(DossierCode dossier, List<Component> components) {
    components.forEach(component -> put(dossier, component));
  }

  private void put(DossierCode dossier, Component component) {
    jdbc.sql(
            """
            INSERT INTO dossier_component (dossier_code, document, state, rule)
            VALUES (:dossier, :document, :state, :rule)
            ON CONFLICT (dossier_code, document) DO UPDATE SET state = excluded.state
            """)
        .param("dossier", dossier.value())
        .param("document", component.document())
        .param("state", component.state().name())
        .param("rule", component.rule())
        .update();
  }
}
