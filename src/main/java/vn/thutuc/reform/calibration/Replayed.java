package vn.thutuc.reform.calibration;

import java.util.List;
import java.util.Map;

/**
 * A log as it lies on a diagram.
 *
 * @param steps those that the log shows, with what it calls them
 * @param taken how often each gateway was passed (key "") and each of its flows was taken
 * @param passages which flow each case took at a gateway that takes one, by gateway
 * @param open where cases stood when the log ended
 * @param strange events that could not happen by the diagram
 * @param missing steps that should have happened by the diagram, and ends that were not reached
 */
record Replayed(
    Map<String, String> steps,
    List<Stint> stints,
    Map<String, Map<String, Integer>> taken,
    Map<String, List<Passage>> passages,
    List<Open> open,
    int cases,
    long events,
    long strange,
    long missing) {

  /**
   * A case that was under way.
   *
   * @param place the flow it stood on
   * @param since local seconds of the last that happened to it
   */
  record Open(String id, String place, double since) {}

  /**
   * A case at a gateway.
   *
   * @param kase its place in the log
   */
  record Passage(int kase, String flow) {}

  /** 1 when every event fits; each event or step passed over counts once. */
  double fitness() {
    return events == 0 ? 0 : Math.max(0, 1 - (double) (strange + missing) / (events + missing));
  }
}
