package vn.thutuc.reform.comparison;

import vn.thutuc.simulation.Spread;
import vn.thutuc.simulation.TimeScale;

/**
 * How long the cases of one procedure took, in all replications.
 *
 * @param calendar from coming to the end on the wall
 * @param working the part of it in working time
 */
public record Times(TimeScale scale, Spread calendar, Spread working) {

  /** Whether working time is another time at all. */
  boolean areWorked() {
    return !working.equals(calendar);
  }
}
