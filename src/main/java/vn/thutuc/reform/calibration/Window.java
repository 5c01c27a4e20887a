package vn.thutuc.reform.calibration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How far back the past is still like today. The last fifth of what may be learnt from is told by
 * all that lies before it, by the later half, quarter or eighth of it; the longest stretch wins
 * unless a shorter one tells cycle times clearly better.
 */
public final class Window {

  private static final List<Double> PARTS = List.of(1.0, 0.5, 0.25, 0.125);
  private static final double INNER = 0.8;
  private static final int LEAST = 100;

  /** A shorter stretch must come nearer by at least a fifth. */
  private static final double CLEARLY = 0.8;

  private Window() {}

  /** The same by the clock of a zone. */
  public static Instant since(EventLog past, Instant until, ZoneId zone) {
    return since(past, until, new Clock(zone));
  }

  /** Since when cases are to be learnt from, of a log that ends at that time. */
  static Instant since(EventLog past, Instant until, Clock clock) {
    Instant first = past.first().orElse(until);
    Instant inner = at(first, until, INNER);
    double[] later = cycles(past, inner, until, clock, until);
    double best = Double.POSITIVE_INFINITY;
    double chosen = 1;
    for (double part : PARTS) {
      double[] before = cycles(past, at(first, inner, 1 - part), inner, clock, inner);
      if (before.length >= LEAST && later.length >= LEAST / 2) {
        double moved = Distances.moved(before, later);
        if (moved < CLEARLY * best) {
          best = moved;
          chosen = part;
        }
      }
    }
    return chosen == 1 ? first : at(first, until, 1 - chosen);
  }

  private static Instant at(Instant from, Instant to, double part) {
    return from.plusMillis(Math.round(Duration.between(from, to).toMillis() * part));
  }

  private static double[] cycles(
      EventLog log, Instant from, Instant to, Clock clock, Instant known) {
    return log.cases().stream()
        .filter(one -> !one.begin().isBefore(from) && one.begin().isBefore(to))
        .mapToDouble(
            one -> {
              Instant end = one.end().isBefore(known) ? one.end() : known;
              return clock.of(end) - clock.of(one.begin());
            })
        .toArray();
  }

  /** The cases that began from then on. */
  public static EventLog since(EventLog log, Instant since) {
    return new EventLog(log.cases().stream().filter(one -> !one.begin().isBefore(since)).toList());
  }
}
