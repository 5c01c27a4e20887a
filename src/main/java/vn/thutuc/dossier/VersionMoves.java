package vn.thutuc.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;

/** Which version running dossiers are bound to, for whoever moves them to another. */
@Repository
public class VersionMoves {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  VersionMoves(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** The dossiers that run under a version, in the order of their codes. */
  public List<DossierCode> running(BundleHash version) {
    return jdbc.sql(
            """
            SELECT code FROM dossier WHERE bundle_hash = :version AND ended_at IS NULL
             ORDER BY code
            """)
        .param("version", version.hex())
        .query((row, i) -> new DossierCode(row.getString("code")))
        .list();
  }

  /**
   * Holds a dossier with its tasks for this transaction; waits at most five seconds for others.
   *
   * @return the version it runs under; nothing if it has ended
   */
  public Optional<BundleHash> hold(DossierCode code) {
    jdbc.sql("SET LOCAL lock_timeout = '5s'").update();
    events.publishEvent(new MoveAnnounced(code));
    return jdbc.sql(
            "SELECT bundle_hash FROM dossier WHERE code = :code AND ended_at IS NULL FOR UPDATE")
        .param("code", code.value())
        .query((row, i) -> new BundleHash(row.getString("bundle_hash")))
        .optional();
  }

  void moved(DossierCode code, BundleHash to) {
    jdbc.sql(
            """
            UPDATE dossier SET bundle_hash = :to, version = version + 1
             WHERE code = :code AND ended_at IS NULL
            """)
        .param("code", code.value())
        .param("to", to.hex())
        .update();
  }
}
