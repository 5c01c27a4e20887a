package vn.thutuc.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;

/** When the dossiers of a version came and ended, without anything that names a person. */
@Repository
public class PastDossiers {

  private final JdbcClient jdbc;

  PastDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A dossier of the past.
   *
   * @param unit id of the agency that handles it
   * @param ended when it came to its end; null while it is under way
   */
  public record Past(
      DossierCode code, String unit, String channel, Instant filed, @Nullable Instant ended) {}

  /**
   * The next dossiers by their codes.
   *
   * @param from the first moment of filing, {@code to} the first that is too late
   * @param after the code to go on behind; empty to begin
   * @param most dossiers
   */
  public List<Past> next(BundleHash version, Instant from, Instant to, String after, int most) {
    return jdbc.sql(
            """
            SELECT code, unit_id, channel, submitted_at, ended_at
              FROM dossier
             WHERE bundle_hash = :version AND code > :after
               AND submitted_at >= :from AND submitted_at < :to
             ORDER BY code LIMIT :most
            """)
        .param("version", version.hex())
        .param("after", after)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, i) -> past(row))
        .list();
  }

  /** How many of those filed in that time had ended when it ended. */
  public int finished(BundleHash version, Instant from, Instant to) {
    return jdbc.sql(
            """
            SELECT count(*) FROM dossier
             WHERE bundle_hash = :version
               AND submitted_at >= :from AND submitted_at < :to AND ended_at < :to
            """)
        .param("version", version.hex())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  private static Past past(ResultSet row) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Past(
        new DossierCode(row.getString("code")),
        row.getString("unit_id"),
        row.getString("channel"),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant());
  }
}
