package vn.thutuc.simulation;

/**
 * Chooses a flow by the attributes of a case, as the decision tables and rules of the procedure
 * would. Called from several threads and many times a second.
 */
@FunctionalInterface
public interface Chooser {

  /**
   * @param facts the attributes in the order of the parameters: the number, or the place of the
   *     label
   * @param arrived when the case came, in seconds after the start: the day whose law counts
   * @return the place of the flow among those that leave the gateway, in the order of the diagram
   */
  int choose(double[] facts, double arrived);
}
