package vn.thutuc.studio.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.dossier.DossierCode;

/** What was foreseen for each dossier of a migration, and what became of it. */
@Repository
public class MigrationOutcomes {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  MigrationOutcomes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One dossier of a migration.
   *
   * @param tried what trying showed; null before
   * @param done what became of it; null before
   */
  public record Item(DossierCode dossier, @Nullable Fate tried, @Nullable Fate done) {

    /** Whether it stood elsewhere, or came elsewhere, than when it was tried. */
    public boolean differs() {
      return tried != null && done != null && !tried.equals(done);
    }
  }

  /**
   * How many dossiers came out how.
   *
   * @param differ how many came out otherwise than tried
   */
  public record Tally(int all, int tried, int done, int differ, List<Line> lines) {

    /** One way to come out, from the same steps to the same steps. */
    public record Line(Fate fate, int dossiers) {}
  }

  /** A page of the dossiers behind a code, those that differ or cannot move first on demand. */
  public List<Item> page(MigrationId id, String after, boolean onlyProblems, int most) {
    return jdbc.sql(
            """
            SELECT dossier_code, tried, done FROM migration_item
             WHERE migration_id = :id AND dossier_code > :after
               AND (NOT :problems OR coalesce(done, tried)->>'kind' = 'CANNOT' OR done <> tried)
             ORDER BY dossier_code LIMIT :most
            """)
        .param("id", id.value())
        .param("after", after)
        .param("problems", onlyProblems)
        .param("most", most)
        .query(
            (row, i) ->
                new Item(
                    new DossierCode(row.getString("dossier_code")),
                    fate(row, "tried"),
                    fate(row, "done")))
        .list();
  }

  public Tally tally(MigrationId id) {
    List<Tally.Line> lines =
        jdbc.sql(
                """
                SELECT fate, count(*)::int AS dossiers
                  FROM (SELECT coalesce(done, tried) - 'args' || '{"args": []}' AS fate
                          FROM migration_item WHERE migration_id = :id) AS item
                 WHERE fate IS NOT NULL
                 GROUP BY fate ORDER BY fate->>'kind', fate->>'stood'
                """)
            .param("id", id.value())
            .query((row, i) -> new Tally.Line(read(row.getString("fate")), row.getInt("dossiers")))
            .list();
    return jdbc.sql(
            """
            SELECT count(*)::int AS every, count(tried)::int AS tried, count(done)::int AS done,
                   (count(*) FILTER (WHERE done <> tried))::int AS differ
              FROM migration_item WHERE migration_id = :id
            """)
        .param("id", id.value())
        .query(
            (row, i) ->
                new Tally(
                    row.getInt("every"),
                    row.getInt("tried"),
                    row.getInt("done"),
                    row.getInt("differ"),
                    lines))
        .single();
  }

  private @Nullable Fate fate(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : read(text);
  }

  private Fate read(String text) {
    return json.readValue(text, Fate.class);
  }
}
