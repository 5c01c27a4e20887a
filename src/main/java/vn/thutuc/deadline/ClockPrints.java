package vn.thutuc.deadline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored clock of a dossier as one short text, to prove that something left it alone: two equal
 * prints are the same ledger, the same terms and the same due date.
 */
@Repository
public class ClockPrints {

  private final JdbcClient jdbc;

  ClockPrints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The print of a dossier's own clock, which is held for this transaction. */
  public String of(String dossier) {
    return jdbc.sql(
            """
            WITH held AS (
              SELECT d::text AS stored FROM deadline d
               WHERE d.dossier_code = :dossier AND d.scope = 'DOSSIER' FOR UPDATE)
            SELECT md5(coalesce((SELECT stored FROM held), '') || '|' || coalesce(
                     (SELECT string_agg(e::text, '|' ORDER BY e.seq) FROM ledger_entry e
                       WHERE e.dossier_code = :dossier AND e.scope = 'DOSSIER'), ''))
            """)
        .param("dossier", dossier)
        .query(String.class)
        .single();
  }

  /** Whether the clock of a dossier is held now. */
  public boolean isHeld(String dossier) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM deadline
                            WHERE dossier_code = :dossier AND scope = 'DOSSIER'
                              AND state = 'PAUSED')
            """)
        .param("dossier", dossier)
        .query(Boolean.class)
        .single();
  }
}
