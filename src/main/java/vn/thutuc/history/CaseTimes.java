package vn.thutuc.history;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;

/** How long dossiers took, and how many were late, without anything of a single one. */
@Repository
public class CaseTimes {

  private final JdbcClient jdbc;

  CaseTimes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The dossiers that began under one version.
   *
   * @param filed all of them, {@code ended} those that came to an end
   * @param mean seconds from filing to the end, of those that ended; 0 for none
   * @param sd their standard deviation; 0 for fewer than two
   * @param late of those that ended, how many went past the limit of the whole dossier
   */
  public record Times(long filed, long ended, double mean, double sd, long late) {}

  /** Of a version. */
  public Times under(BundleHash version) {
    return jdbc.sql(
            """
            SELECT count(*) AS filed, count(ended_at) AS ended,
                   coalesce(avg(seconds), 0) AS mean, coalesce(stddev_samp(seconds), 0) AS sd,
                   count(*) FILTER (WHERE ended_at IS NOT NULL AND EXISTS (
                     SELECT FROM case_event
                      WHERE dossier_code = code AND kind = 'DEADLINE_BREACH'
                        AND details ->> 'scope' = 'DOSSIER')) AS late
              FROM (SELECT code, ended_at,
                           extract(epoch FROM ended_at - submitted_at)::float8 AS seconds
                      FROM dossier WHERE bundle_hash = :version) filed
            """)
        .param("version", version.hex())
        .query(
            (row, i) ->
                new Times(
                    row.getLong("filed"),
                    row.getLong("ended"),
                    row.getDouble("mean"),
                    row.getDouble("sd"),
                    row.getLong("late")))
        .single();
  }
}
