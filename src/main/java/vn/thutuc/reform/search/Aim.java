package vn.thutuc.reform.search;

import java.util.Arrays;

/** What there should be less of. */
public enum Aim {
  /** Mean time to the end. */
  TIME("cycle_time_mean", 0.01, 0),
  /** Share of dossiers past the legal limit. */
  LATE("sla_breach_share", 0, 0.001),
  /** Work of officials for one dossier. */
  STAFF("staff_work_mean", 0.01, 0),
  /** What a dossier costs those who apply. */
  PEOPLE("people_cost_mean", 0.01, 0),
  /** Share of dossiers that end otherwise than they do today: not a gain, however fast. */
  OUTCOME("outcome_shift", 0, 0.01);

  private final String figure;
  private final double relative;
  private final double absolute;

  Aim(String figure, double relative, double absolute) {
    this.figure = figure;
    this.relative = relative;
    this.absolute = absolute;
  }

  /** The name of its figure; times are seconds, money is đồng. */
  public String figure() {
    return figure;
  }

  /**
   * The aim of that figure.
   *
   * @throws IllegalArgumentException if it is none of an aim
   */
  public static Aim ofFigure(String figure) {
    return Arrays.stream(values())
        .filter(aim -> aim.figure.equals(figure))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No aim \"" + figure + "\""));
  }

  /** The difference nobody minds, in the unit of the figure. */
  public double tolerance(double today) {
    return Math.max(absolute, relative * Math.abs(today));
  }
}
