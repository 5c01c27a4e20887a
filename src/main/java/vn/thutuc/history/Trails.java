package vn.thutuc.history;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;

/** Which ways dossiers went, step by step, without anything of the people they are about. */
@Repository
public class Trails {

  private final JdbcClient jdbc;

  Trails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A dossier came to a step, or left it.
   *
   * @param kind STAGE_ENTERED, STAGE_LEFT or STAGE_CANCELLED
   * @param visit the stay, the same when it came and when it left
   */
  public record Move(String dossier, Instant at, String kind, String element, String visit) {}

  /**
   * The dossiers of a version, by their codes.
   *
   * @param after the code to go on behind; empty to begin
   */
  public List<String> dossiers(BundleHash version, String after, int most) {
    return jdbc.sql(
            """
            SELECT code FROM dossier
             WHERE bundle_hash = :version AND code > :after ORDER BY code LIMIT :most
            """)
        .param("version", version.hex())
        .param("after", after)
        .param("most", most)
        .query(String.class)
        .list();
  }

  /** All moves of these dossiers, one dossier after the other, in the order they happened. */
  public List<Move> of(List<String> dossiers) {
    return jdbc.sql(
            """
            SELECT dossier_code, at, kind, element, details ->> 'visit' AS visit
              FROM case_event
             WHERE dossier_code = ANY (:dossiers) AND element IS NOT NULL
               AND kind IN ('STAGE_ENTERED', 'STAGE_LEFT', 'STAGE_CANCELLED')
             ORDER BY dossier_code, seq
            """)
        .param("dossiers", dossiers.toArray(String[]::new))
        .query(
            (row, i) ->
                new Move(
                    row.getString("dossier_code"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("kind"),
                    row.getString("element"),
                    String.valueOf(row.getString("visit"))))
        .list();
  }
}
