package vn.thutuc.reform.calibration;

import java.util.List;

/**
 * How well a calibrated simulation tells weeks it was not calibrated on.
 *
 * @param simulated mean distance of its runs from what happened
 * @param floor mean distance of what happened from itself, drawn twice anew: nobody gets below it
 *     but by luck
 * @param floorHigh what 95 of 100 such draws do not exceed
 * @param naive the same for a simulation with means only: one rate of arrivals, exponential times,
 *     no people, no hours
 * @param repeated the same for cases of the past, lived again at the same hours of other weeks
 * @param trainedOn cases before the split, heldOut cases after it
 * @param simulatedCases cases of a run, on average
 * @param meanCycle hours a case took in the weeks held out
 * @param simulatedCycle hours it took in the runs
 */
public record Trust(
    Distances simulated,
    Distances floor,
    Distances floorHigh,
    Distances naive,
    Distances repeated,
    int trainedOn,
    int heldOut,
    double simulatedCases,
    double meanCycle,
    double simulatedCycle) {

  /** Where a mean is off by more than this, the base does not reproduce the past. */
  private static final double MOST_OFF = 0.25;

  /** What may be concluded. */
  public enum Verdict {
    /** No farther from the past than chance. */
    AS_GOOD_AS_CHANCE,
    /** Off, but by little against what is measured, and better than the simple ways. */
    USABLE,
    /** Not to be believed: no forecast is to be shown. */
    WITHHELD
  }

  /**
   * Good when cycle times and sequences lie within chance; usable when cycle times are off by at
   * most a quarter of their mean and nearer than the naive simulation; else withheld.
   */
  public Verdict verdict() {
    boolean byChance =
        simulated.cycle() <= floorHigh.cycle()
            && simulated.twoGrams() <= floorHigh.twoGrams()
            && simulated.arrival() <= floorHigh.arrival();
    if (byChance) {
      return Verdict.AS_GOOD_AS_CHANCE;
    }
    boolean near = off() <= MOST_OFF || simulated.cycle() <= floorHigh.cycle();
    boolean better = simulated.cycle() < naive.cycle();
    return near && better ? Verdict.USABLE : Verdict.WITHHELD;
  }

  /** The distance of cycle times against their mean. */
  public double off() {
    return meanCycle == 0 ? Double.POSITIVE_INFINITY : simulated.cycle() / meanCycle;
  }

  /** Whether cases of the past are not like those held out: the procedure itself has changed. */
  public boolean hasMoved() {
    return repeated.cycle() > floorHigh.cycle();
  }

  /** The rows of the table, in order: simulated, floor, its upper end, naive, repeated. */
  public List<Distances> rows() {
    return List.of(simulated, floor, floorHigh, naive, repeated);
  }
}
