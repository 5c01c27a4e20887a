package vn.thutuc.simulation;

/**
 * What is known of one case, by the numbers of the program.
 *
 * @param facts not a number where luck says
 * @param ways the flows taken at each node, by visit; empty where luck says
 * @param work seconds at each node, by visit; empty where luck says
 * @param places where it stands; none for one that comes only
 */
@SuppressWarnings("ArrayRecordComponent") // never written to
record Given(double arrived, double[] facts, int[][] ways, double[][] work, Place[] places) {

  /**
   * A step at which it stands.
   *
   * @param within the sub-processes around, the outermost first
   * @param left seconds of work or waiting; not a number where luck says
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Place(int node, int[] within, double left) {}

  /** The flow it took; -1 where luck says. */
  int way(int node, int visit) {
    return visit < ways[node].length ? ways[node][visit] : -1;
  }

  /** How long the work took; not a number where luck says. */
  double work(int node, int visit) {
    return visit < work[node].length ? work[node][visit] : Double.NaN;
  }
}
