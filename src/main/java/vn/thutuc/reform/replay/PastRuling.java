package vn.thutuc.reform.replay;

import java.time.LocalDate;
import vn.thutuc.rules.Ruling;

/**
 * One decision of the past: the last ruling of a dossier on one question.
 *
 * @param dossier code of the dossier; it names nobody
 * @param unit id of the agency that handled it
 * @param channel ONLINE, COUNTER or POSTAL
 * @param ruling what was decided, with the answers it was decided on
 */
public record PastRuling(String dossier, String unit, String channel, Ruling ruling) {

  /** The day whose law counted. */
  public LocalDate day() {
    return ruling.asOf();
  }
}
