package vn.thutuc.reform.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Pasts made of cases that happened: what a simulation is held against.
 *
 * @param from when the first of them may come, to when the last may
 * @param until when what is known of them ends
 */
record Repeats(Clock clock, Instant from, Instant to, Instant until) {

  /** As many cases as there are, drawn with replacement. */
  static EventLog drawn(EventLog log, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = log.cases().size();
    return new EventLog(
        IntStream.range(0, n).mapToObj(i -> log.cases().get(random.nextInt(n))).toList());
  }

  /** Cases lived again in other weeks, at the same hour of the same day. */
  EventLog of(List<EventLog.Case> cases, int wanted, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int weeks = (int) Math.max(1, Math.ceil((clock.of(to) - clock.of(from)) / Clock.WEEK));
    List<EventLog.Case> moved = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      EventLog.Case one = cases.get(random.nextInt(cases.size()));
      double ahead = Math.ceil((clock.of(from) - clock.of(one.begin())) / Clock.WEEK);
      EventLog.Case later = later(one, (ahead + random.nextInt(weeks)) * Clock.WEEK);
      if (!later.events().isEmpty() && !later.begin().isAfter(to)) {
        moved.add(later);
      }
    }
    return new EventLog(moved);
  }

  private EventLog.Case later(EventLog.Case one, double by) {
    return one.with(
        one.events().stream()
            .map(event -> event.later(time -> clock.back(clock.of(time) + by)))
            .filter(event -> !event.end().isAfter(until))
            .toList());
  }
}
