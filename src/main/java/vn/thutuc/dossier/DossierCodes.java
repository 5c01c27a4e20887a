package vn.thutuc.dossier;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Unit;

/**
 * Gives out dossier codes, each once.
 *
 * <p>In a transaction of its own: two filings at once would otherwise wait for each other to the
 * end. A filing that fails afterwards leaves a gap, which the law allows; a code given twice it
 * does not.
 */
@Repository
class DossierCodes {

  private static final int LAST_OF_DAY = 9999;

  private final JdbcClient jdbc;

  DossierCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next code of the agency's register of that day.
   *
   * @throws RegisterFull after the 9,999th
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public DossierCode next(Unit unit, LocalDate day) {
    return jdbc.sql(
            """
            INSERT INTO dossier_sequence AS s (agency_code, day, last)
            VALUES (:agency, :day, 1)
            ON CONFLICT (agency_code, day) DO UPDATE SET last = s.last + 1
             WHERE s.last < :max
            RETURNING last
            """)
        .param("agency", unit.agencyCode())
        .param("day", day)
        .param("max", LAST_OF_DAY)
        .query(Integer.class)
        .optional()
        .map(number -> DossierCode.of(unit.agencyCode(), day, number))
        .orElseThrow(() -> new RegisterFull(unit.agencyCode(), day));
  }
}
