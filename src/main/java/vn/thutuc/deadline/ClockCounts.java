package vn.thutuc.deadline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how the clocks of many dossiers stand, by whatever the dossiers are sorted by. */
@Repository
public class ClockCounts {

  private final JdbcClient jdbc;

  ClockCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How the clocks of one heap stand.
   *
   * @param late running and past its due date
   * @param near running with at most one working day left
   * @param held waiting is not counted now
   * @param none not received yet
   */
  public record Counts(int dossiers, int late, int near, int held, int none) {}

  /** The counts of each heap; a dossier may lie on several heaps, on each at most once. */
  public <T> Map<String, Counts> by(
      Collection<T> all, Function<T, String> heap, Function<T, String> dossier, Instant now) {
    Map<String, Counts> counts = new HashMap<>();
    jdbc.sql(
            """
            SELECT heap, count(*)::int AS dossiers,
                   (count(*) FILTER (WHERE d.state = 'RUNNING' AND d.due_at < :now))::int AS late,
                   (count(*) FILTER (WHERE d.state = 'RUNNING' AND d.due_at >= :now
                                       AND d.early_at <= :now))::int AS near,
                   (count(*) FILTER (WHERE d.state = 'PAUSED'))::int AS held,
                   (count(*) FILTER (WHERE d.state IS NULL))::int AS none
              FROM (SELECT DISTINCT * FROM unnest(:heaps::text[], :dossiers::text[])
                        AS place (heap, dossier)) AS place
              LEFT JOIN deadline d ON d.dossier_code = place.dossier AND d.scope = 'DOSSIER'
             GROUP BY heap
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("heaps", all.stream().map(heap).toArray(String[]::new))
        .param("dossiers", all.stream().map(dossier).toArray(String[]::new))
        .query(
            row -> {
              counts.put(
                  row.getString("heap"),
                  new Counts(
                      row.getInt("dossiers"),
                      row.getInt("late"),
                      row.getInt("near"),
                      row.getInt("held"),
                      row.getInt("none")));
            });
    return counts;
  }
}
