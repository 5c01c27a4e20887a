package vn.thutuc.reform.comparison;

import vn.thutuc.reform.cost.Target;
import vn.thutuc.simulation.Estimate;

/**
 * What a variant saves, in đồng, replication by replication. Cost of the state is never added to
 * cost of people.
 *
 * @param people cost of one dossier to those who apply: base, then variant
 * @param state cost of one dossier to the state
 * @param dossiersPerYear in a year
 * @param investment what it costs once; 0 when nothing was said
 */
public record Savings(Effect people, Effect state, double dossiersPerYear, double investment) {

  /** Saved by people in a year. */
  public Estimate peoplePerYear() {
    return perYear(people);
  }

  /** Saved by the state in a year. */
  public Estimate statePerYear() {
    return perYear(state);
  }

  private Estimate perYear(Effect effect) {
    return Figures.map(effect.difference(), each -> -each * dossiersPerYear);
  }

  /** The part of people's cost that is saved. */
  public Estimate share() {
    return Figures.combine(
        people.base(), people.variant(), (base, after) -> base == 0 ? 0 : (base - after) / base);
  }

  public Target target() {
    return Target.atLeast(share(), Target.COST_CUT);
  }

  /** Years until the state has earned back what it invested; infinity when it never does. */
  public double breakEvenYears(double savedPerYear) {
    if (investment == 0) {
      return 0;
    }
    return savedPerYear > 0 ? investment / savedPerYear : Double.POSITIVE_INFINITY;
  }
}
