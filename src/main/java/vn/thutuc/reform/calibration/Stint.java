package vn.thutuc.reform.calibration;

/**
 * A piece of work as it lies on the diagram. Times are seconds by the clock on the wall.
 *
 * @param step the element of the diagram; empty when the event does not fit it
 * @param first whether nothing of the case is known before it
 * @param ready since when all that it needs of the case was there
 * @param start not a number where the log does not tell
 * @param resource empty where the log does not tell
 */
record Stint(
    int kase,
    String step,
    String activity,
    boolean first,
    double ready,
    double start,
    double end,
    String resource) {

  boolean hasStart() {
    return !Double.isNaN(start);
  }

  boolean isOnDiagram() {
    return !step.isEmpty();
  }

  Stint begun(double at) {
    return new Stint(kase, step, activity, first, ready, at, end, resource);
  }

  /** The time is midnight to the second: the log tells the day only. */
  boolean isDayOnly() {
    return end % 86_400 == 0;
  }
}
