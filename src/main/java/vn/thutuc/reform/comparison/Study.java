package vn.thutuc.reform.comparison;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared.
 *
 * @param file names it in what is refused
 * @param seed in place of that of the parameters; null to leave it
 * @param cases of each replication, in place of those of the parameters; null to leave it
 * @param precision null for as many replications as the parameters say
 * @param prices null when nothing is said about cost
 * @param onTime the wanted share of dossiers settled on time
 */
public record Study(
    String file,
    Variant base,
    List<Variant> variants,
    @Nullable Long seed,
    @Nullable Integer cases,
    @Nullable Precision precision,
    @Nullable Prices prices,
    double onTime) {

  public Study {
    variants = List.copyOf(variants);
  }

  /** The same with one other variant. */
  public Study with(Variant other) {
    return new Study(file, base, List.of(other), seed, cases, precision, prices, onTime);
  }

  /** What all its variants have in common. */
  public Conditions conditions(Path calendars) {
    return new Conditions(file, seed, cases, prices, calendars);
  }

  /**
   * Replications go on until differences are known that well.
   *
   * @param relative half of the 95 % interval of the difference, as a part of the base's mean
   * @param most replications at which it is given up
   */
  public record Precision(String metric, double relative, int most) {}
}
