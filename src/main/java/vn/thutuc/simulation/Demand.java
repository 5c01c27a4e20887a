package vn.thutuc.simulation;

/**
 * The people a piece of work needs together: one of each pool, and where the members of a pool
 * differ, in the order in which they are asked.
 *
 * @param teams who can do it; one only where nobody differs
 * @param pools the pools they come from
 */
@SuppressWarnings("ArrayRecordComponent") // never written to, and read in the innermost loop
record Demand(Team[] teams, int[] pools) {

  /**
   * Those who do it together.
   *
   * @param crowds one person of each
   * @param hours open while all of them are there
   * @param endless whether none of them can run out
   * @param speed of the slowest
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Team(
      int[] crowds,
      OpenHours hours,
      boolean finishStarted,
      boolean endless,
      double speed,
      double costPerHour) {

    /** The same without ever running out. */
    Team unlimited() {
      return new Team(crowds, hours, finishStarted, true, speed, costPerHour);
    }
  }

  /** The same without ever running out of the first who can do it. */
  Demand unlimited() {
    return new Demand(new Team[] {teams[0].unlimited()}, pools);
  }
}
