package vn.thutuc.simulation;

import java.util.List;
import java.util.Map;

/**
 * How cases come.
 *
 * @param gap time between two, counted while the calendar is open; exponential by the greatest rate
 *     where there are rates
 * @param rates cases per hour by hours of the week, in place of one gap for all hours
 * @param times seconds after the start at which cases came, to live them again
 * @param known what is known of each case that comes at those times; none when nothing is
 * @param backlog the cases that are under way at the start
 */
public record Arrival(
    Distribution gap,
    String calendar,
    List<Rate> rates,
    List<Double> times,
    List<GivenCase> known,
    List<GivenCase> backlog) {

  public Arrival {
    rates = List.copyOf(rates);
    times = List.copyOf(times);
    known = List.copyOf(known);
    backlog = List.copyOf(backlog);
  }

  /** Of cases of which nothing is known, into an empty house. */
  public Arrival(Distribution gap, String calendar, List<Rate> rates, List<Double> times) {
    this(gap, calendar, rates, times, List.of(), List.of());
  }

  /** The same with cases that are under way at the start. */
  public Arrival after(List<GivenCase> underWay) {
    return new Arrival(gap, calendar, rates, times, known, underWay);
  }

  /**
   * Cases that come in some hours of the week.
   *
   * @param weekly as in {@code MON-FRI: ["08:00-12:00"]}
   */
  public record Rate(Map<String, List<String>> weekly, double perHour) {

    public Rate {
      weekly = Parameters.copy(weekly);
    }
  }
}
