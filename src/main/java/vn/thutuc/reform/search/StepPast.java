package vn.thutuc.reform.search;

import vn.thutuc.rules.Text;

/**
 * What a step found in dossiers that were really handled.
 *
 * @param reached dossiers that came to it
 * @param visits per dossier
 * @param seconds per dossier, waiting and closed hours included, of stays that are over
 * @param supplements how often, per dossier, something was asked for after it
 * @param back how often work was sent back
 * @param refused how often the way led away from the good end
 * @param others how often another way led on
 */
public record StepPast(
    String step,
    Text name,
    long reached,
    double visits,
    double seconds,
    double supplements,
    double back,
    double refused,
    double others) {

  /** How often its answer led off the main way, per dossier. */
  public double turns() {
    return supplements + back + refused + others;
  }
}
