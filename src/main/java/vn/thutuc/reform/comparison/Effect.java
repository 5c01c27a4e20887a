package vn.thutuc.reform.comparison;

import vn.thutuc.simulation.Estimate;

/**
 * What a variant does to one figure, replication by replication with the same luck.
 *
 * @param adjusted the p-value as it counts among all variants (Holm)
 */
public record Effect(Estimate base, Estimate variant, double adjusted) {

  public Estimate difference() {
    return variant.minus(base);
  }

  Effect adjusted(double value) {
    return new Effect(base, variant, value);
  }
}
