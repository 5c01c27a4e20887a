package vn.thutuc.reform.calibration;

import java.util.Arrays;

/**
 * How cases come, by hour and day of the week: cases in an hour, estimated as the product of a rate
 * of the day and a share of the hour, or hour by hour where Akaike's criterion prefers it.
 *
 * @param perHour cases by hour of the week, since Monday
 * @param byHour whether each hour of the week stands for itself
 * @param weeks that were observed
 */
@SuppressWarnings("ArrayRecordComponent") // never written to
record Comings(double[] perHour, int cases, boolean byHour, double weeks) {

  /**
   * @param from since when cases would have been seen, to until when
   */
  static Comings of(double[] arrivals, double from, double to) {
    double[] counts = new double[168];
    double[] exposed = exposure(from, to);
    for (double at : arrivals) {
      counts[Clock.weekday(at) * 24 + Clock.hour(at)]++;
    }
    double[] single = new double[168];
    double[] product = new double[168];
    double[] ofDay = new double[7];
    double[] ofHour = new double[24];
    double[] days = new double[7];
    for (int i = 0; i < 168; i++) {
      ofDay[i / 24] += counts[i];
      ofHour[i % 24] += counts[i];
      days[i / 24] += exposed[i] / 24;
    }
    double all = Math.max(1, arrivals.length);
    for (int i = 0; i < 168; i++) {
      int day = i / 24;
      single[i] = exposed[i] == 0 ? 0 : counts[i] / exposed[i];
      product[i] = days[day] == 0 ? 0 : ofDay[day] / days[day] * ofHour[i % 24] / all;
    }
    long hours = Arrays.stream(ofHour).filter(n -> n > 0).count();
    long openDays = Arrays.stream(ofDay).filter(n -> n > 0).count();
    double gain = likelihood(single, counts, exposed) - likelihood(product, counts, exposed);
    boolean better = gain > (double) (hours * openDays - hours - openDays + 1);
    double weeks = (to - from) / Clock.WEEK;
    return new Comings(better ? single : product, arrivals.length, better, weeks);
  }

  /** Hours of each kind that lie in the time observed. */
  private static double[] exposure(double from, double to) {
    double[] hours = new double[168];
    double at = from;
    while (at < to) {
      double next = Math.min(to, (Math.floor(at / Clock.HOUR) + 1) * Clock.HOUR);
      hours[Clock.weekday(at) * 24 + Clock.hour(at)] += (next - at) / Clock.HOUR;
      at = next;
    }
    return hours;
  }

  private static double likelihood(double[] rates, double[] counts, double[] hours) {
    double sum = 0;
    for (int i = 0; i < rates.length; i++) {
      sum += counts[i] == 0 ? 0 : counts[i] * Math.log(rates[i] * Math.max(hours[i], 1e-9));
      sum -= rates[i] * hours[i];
    }
    return sum;
  }

  double perWeek() {
    return Arrays.stream(perHour).sum();
  }
}
