package vn.thutuc.history;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored log of all dossiers. */
@Repository
public class CaseEvents {

  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final JsonMapper json;

  CaseEvents(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  /** Everything that happened to the dossier, oldest first. */
  public List<CaseEvent> of(String dossier) {
    return jdbc.sql(
            """
            SELECT at, kind, element, actor, details
              FROM case_event WHERE dossier_code = :dossier ORDER BY seq
            """)
        .param("dossier", dossier)
        .query(
            (row, i) ->
                new CaseEvent(
                    dossier,
                    row.getTimestamp("at").toInstant(),
                    row.getString("kind"),
                    row.getString("element"),
                    row.getString("actor"),
                    json.readValue(row.getString("details"), DETAILS)))
        .list();
  }

  /** When these dossiers came to such elements and left them, oldest first. */
  public List<CaseEvent> stays(Collection<String> dossiers, Collection<String> elements) {
    return jdbc.sql(
            """
            SELECT dossier_code, at, kind, element, details
              FROM case_event
             WHERE dossier_code = ANY (:dossiers) AND element = ANY (:elements)
               AND kind IN ('STAGE_ENTERED', 'STAGE_LEFT')
             ORDER BY seq
            """)
        .param("dossiers", dossiers.toArray(String[]::new))
        .param("elements", elements.toArray(String[]::new))
        .query(
            (row, i) ->
                new CaseEvent(
                    row.getString("dossier_code"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("kind"),
                    row.getString("element"),
                    null,
                    json.readValue(row.getString("details"), DETAILS)))
        .list();
  }

  void add(List<CaseEvent> events) {
    batches.batchUpdate(
        """
        INSERT INTO case_event (dossier_code, at, kind, element, actor, details)
        VALUES (?, ?, ?, ?, ?, CAST(? AS jsonb))
        """,
        events,
        events.size(),
        (statement, event) -> {
          statement.setString(1, event.dossier());
          statement.setObject(2, event.at().atOffset(ZoneOffset.UTC));
          statement.setString(3, event.kind());
          statement.setObject(4, event.element(), Types.VARCHAR);
          statement.setObject(5, event.actor(), Types.VARCHAR);
          statement.setString(6, json.writeValueAsString(event.details()));
        });
  }
}
