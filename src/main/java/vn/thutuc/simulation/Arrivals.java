package vn.thutuc.simulation;

/**
 * How cases come, until how many there are or until a time.
 *
 * @param rates cases a second by hours; empty for one gap always
 * @param times when they came; empty unless they are lived again
 * @param known of each case that comes; empty when nothing is
 * @param backlog the cases under way at the start
 */
@SuppressWarnings("ArrayRecordComponent") // never written to
record Arrivals(
    Distribution gap,
    OpenHours hours,
    Rate[] rates,
    double[] times,
    int cases,
    int warmUp,
    double horizon,
    Given[] known,
    Given[] backlog) {

  private static final Given[] NONE = {};

  /** The same with what is known of cases. */
  Arrivals with(Given[] ofThose, Given[] underWay) {
    return new Arrivals(gap, hours, rates, times, cases, warmUp, horizon, ofThose, underWay);
  }

  /** Cases a second on average. */
  double mean() {
    if (times.length > 0) {
      return times.length / Math.max(1e-9, times[times.length - 1]);
    }
    double sum = 0;
    for (Rate rate : rates) {
      sum += rate.hours().share() * rate.perSecond();
    }
    return rates.length > 0 ? sum : hours.share() / gap.mean();
  }

  double rateAt(double time) {
    double sum = 0;
    for (Rate rate : rates) {
      sum += rate.hours().isOpen(time) ? rate.perSecond() : 0;
    }
    return sum;
  }

  Arrivals first(int count) {
    int most = times.length > 0 ? Math.min(count, times.length) : count;
    return new Arrivals(gap, hours, rates, times, most, 0, Double.POSITIVE_INFINITY, known, NONE);
  }

  /** Cases a second while some hours are open. */
  record Rate(OpenHours hours, double perSecond) {}
}
