package vn.thutuc.simulation;

/** Follows each case from element to element, for whoever asks for more than sums. */
@FunctionalInterface
interface Trail {

  /**
   * @param serial the number of the case
   * @param node the number of the element
   */
  void came(long serial, int node, double now);
}
