package vn.thutuc.reform.ledger;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import vn.thutuc.history.CaseTimes;

/**
 * What a simulation foretold, laid beside the dossiers handled since.
 *
 * <p>The time to the end and the share of late ones are measured, each with its 95 % interval; they
 * agree with the forecast if the intervals meet. What nobody measures, such as cost, stands alone.
 * Dossiers that have not ended yet do not count, so that the first figures look better than those
 * that follow.
 */
public final class Measuring {

  private static final double LEVEL = 0.95;

  private Measuring() {}

  /**
   * A figure that was measured.
   *
   * @param of so many dossiers
   */
  public record Measured(double low, double value, double high, long of, Reckoning.Result result) {}

  /** The names of the figures that are measured. */
  public static final List<String> NAMES = List.of("cycle_time_mean", "sla_breach_share");

  /** What came of one figure; empty for one nobody measures. */
  public static Optional<Measured> of(Forecast.Figure foretold, CaseTimes.Times times) {
    long count = times.ended();
    if (foretold.name().equals(NAMES.get(0))) {
      double half =
          count < 2
              ? Double.POSITIVE_INFINITY
              : TDistribution.of(count - 1.0).inverseCumulativeProbability((1 + LEVEL) / 2)
                  * times.sd()
                  / Math.sqrt((double) count);
      double mean = times.mean();
      return Optional.of(measured(foretold, mean - half, mean, mean + half, count));
    }
    if (foretold.name().equals(NAMES.get(1))) {
      Share late = new Share(times.late(), count);
      return Optional.of(measured(foretold, late.low(), late.value(), late.high(), count));
    }
    return Optional.empty();
  }

  private static Measured measured(
      Forecast.Figure foretold, double low, double value, double high, long of) {
    Reckoning.Result result = Reckoning.Result.AS_FORETOLD;
    if (of < Reckoning.FEW) {
      result = Reckoning.Result.TOO_FEW;
    } else if (low > foretold.high()) {
      result = Reckoning.Result.MORE;
    } else if (high < foretold.low()) {
      result = Reckoning.Result.LESS;
    }
    return new Measured(low, value, high, of, result);
  }
}
