package vn.thutuc.reform.search;

import java.util.List;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.Text;

/**
 * What a step of today's procedure is worth: what hangs on its answers, read from the process, and
 * how often they led off the main way, counted in simulated cases.
 *
 * @param decides its answers that a gateway tests before anybody else is asked for them
 * @param ruledOn its answers that rules look at in a later step; what comes of that is counted
 *     there
 * @param acts whether it does something outside, such as sending a notice; then its worth is not in
 *     its answers
 * @param byRules whether a gateway it decides follows the bundle's rules; else the shares of the
 *     parameters
 * @param visits per case
 * @param seconds per case, waiting and closed hours included
 * @param share of the time to the end
 * @param waiting part of its seconds in which none of our people worked on it
 * @param supplements how often, per case, something was asked for after it
 * @param back how often work was sent back
 * @param refused how often the way led away from the good end
 * @param others how often another way led on
 */
public record StepValue(
    String step,
    Text name,
    Flow.Kind kind,
    List<String> decides,
    List<String> ruledOn,
    boolean acts,
    boolean byRules,
    double visits,
    double seconds,
    double share,
    double waiting,
    double supplements,
    double back,
    double refused,
    double others) {

  private static final double DAY = 86_400;

  public StepValue {
    decides = List.copyOf(decides);
    ruledOn = List.copyOf(ruledOn);
  }

  /** How often a defect was found, per case. */
  public double defects() {
    return supplements + back + refused;
  }

  /** How often its answer led off the main way, per case. */
  public double turns() {
    return defects() + others;
  }

  /**
   * Turns for each day it takes; infinity for a step that takes no time and turns something. Not
   * meant for steps that {@link #acts act}.
   */
  public double score() {
    if (turns() == 0) {
      return 0;
    }
    return seconds == 0 ? Double.POSITIVE_INFINITY : turns() / (seconds / DAY);
  }
}
