package vn.thutuc.studio.migration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.dossier.DossierCode;

/** The dossiers of a migration still to be tried or moved, and what is written down of each. */
@Repository
public class MigrationItems {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final JsonMapper json = JsonMapper.shared();

  MigrationItems(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Notes down the dossiers that run under the version now; those noted before stay. */
  int note(Migration migration) {
    return jdbc.sql(
            """
            INSERT INTO migration_item (migration_id, dossier_code)
            SELECT :id, code FROM dossier WHERE bundle_hash = :from AND ended_at IS NULL
            ON CONFLICT DO NOTHING
            """)
        .param("id", migration.id().value())
        .param("from", migration.from().hex())
        .update();
  }

  /** Forgets what was tried, before it is tried anew. */
  void forget(MigrationId id) {
    jdbc.sql("DELETE FROM migration_item WHERE migration_id = :id")
        .param("id", id.value())
        .update();
  }

  List<DossierCode> untried(MigrationId id, int most) {
    return codes(
        """
        SELECT dossier_code FROM migration_item
         WHERE migration_id = :id AND tried IS NULL ORDER BY dossier_code LIMIT :most
        """,
        id,
        most);
  }

  List<DossierCode> left(MigrationId id, int most) {
    return codes(
        """
        SELECT dossier_code FROM migration_item
         WHERE migration_id = :id AND done IS NULL ORDER BY dossier_code LIMIT :most
        """,
        id,
        most);
  }

  /** Writes down what trying showed. */
  void tried(MigrationId id, Map<DossierCode, Fate> fates, Instant at) {
    batches.batchUpdate(
        """
        UPDATE migration_item SET tried = CAST(? AS jsonb), tried_at = ?
         WHERE migration_id = ? AND dossier_code = ?
        """,
        List.copyOf(fates.entrySet()),
        fates.size(),
        (statement, fate) -> {
          statement.setString(1, json.writeValueAsString(fate.getValue()));
          statement.setObject(2, at.atOffset(ZoneOffset.UTC));
          statement.setLong(3, id.value());
          statement.setString(4, fate.getKey().value());
        });
  }

  /** Takes a dossier that is left, for this transaction; false if another has it or it is done. */
  boolean take(MigrationId id, DossierCode code) {
    return jdbc.sql(
            """
            SELECT item.dossier_code
              FROM migration_item item JOIN migration ON migration.id = item.migration_id
             WHERE item.migration_id = :id AND item.dossier_code = :code AND item.done IS NULL
               AND migration.state = 'RUNNING'
               FOR UPDATE OF item SKIP LOCKED
            """)
        .param("id", id.value())
        .param("code", code.value())
        .query(String.class)
        .optional()
        .isPresent();
  }

  void done(MigrationId id, DossierCode code, Fate fate, Instant at) {
    jdbc.sql(
            """
            UPDATE migration_item SET done = :fate::jsonb, done_at = :at
             WHERE migration_id = :id AND dossier_code = :code AND done IS NULL
            """)
        .param("fate", json.writeValueAsString(fate))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .param("code", code.value())
        .update();
  }

  /** Puts those that could not move back among those that are left. */
  int again(MigrationId id) {
    return jdbc.sql(
            """
            UPDATE migration_item SET done = NULL, done_at = NULL
             WHERE migration_id = :id AND done->>'kind' = 'CANNOT'
            """)
        .param("id", id.value())
        .update();
  }

  private List<DossierCode> codes(String sql, MigrationId id, int most) {
    return jdbc.sql(sql)
        .param("id", id.value())
        .param("most", most)
        .query((row, i) -> new DossierCode(row.getString("dossier_code")))
        .list();
  }
}
