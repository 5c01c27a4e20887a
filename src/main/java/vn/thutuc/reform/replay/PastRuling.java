package vn.thutuc.reform.replay;

import java.time.LocalDate;
import java.util.Set;
import vn.thutuc.rules.Ruling;

/**
 * One decision of the past: the last ruling of a dossier on one question.
 *
 * @param dossier code or number of the dossier; it names nobody
 * @param unit id of the agency that handled it
 * @param province code of the province or ministry that agency belongs to; empty if unknown
 * @param channel ONLINE, COUNTER or POSTAL
 * @param ruling what was decided, with the answers it was decided on
 * @param withheld names of facts that were known then and are not told here
 */
public record PastRuling(
    String dossier,
    String unit,
    String province,
    String channel,
    Ruling ruling,
    Set<String> withheld) {

  public PastRuling {
    withheld = Set.copyOf(withheld);
  }

  /** The day whose law counted. */
  public LocalDate day() {
    return ruling.asOf();
  }
}
