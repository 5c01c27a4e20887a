package vn.thutuc.reform.cost;

import vn.thutuc.simulation.Estimate;

/** Whether a wanted figure is reached, as far as the interval lets one say. */
public enum Target {
  MET,
  MISSED,
  /** The interval holds the wanted figure; more replications would tell. */
  OPEN;

  /** The wanted part of compliance cost to be cut (at least one fifth). */
  public static final double COST_CUT = 0.2;

  /** Points of index 2.1 of Decision 766/QĐ-TTg for dossiers settled on time. */
  public static final double POINTS_ON_TIME = 20;

  /** Points of index 5.4: who is pleased with how it was settled. */
  public static final double POINTS_PLEASED = 6;

  /** The part of those who are pleased that is wanted. */
  private static final double PLEASED = 0.9;

  private static final double LEVEL = 0.95;

  public static Target atLeast(Estimate figure, double wanted) {
    if (figure.replications().size() < 2) {
      return OPEN;
    }
    if (figure.low(LEVEL) >= wanted) {
      return MET;
    }
    return figure.high(LEVEL) < wanted ? MISSED : OPEN;
  }

  /** Points for a share of dossiers on time, of {@link #POINTS_ON_TIME}; the target is all. */
  public static double points(double onTime) {
    return POINTS_ON_TIME * Math.max(0, Math.min(1, onTime));
  }

  /**
   * Points of index 5.4 there can be at most for a share of dossiers on time: who was late is not
   * pleased, who complains besides is not known to a simulation.
   */
  public static double mostPleased(double onTime) {
    return POINTS_PLEASED * Math.max(0, Math.min(1, onTime / PLEASED));
  }
}
