package vn.thutuc.deadline;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts every hour, day and night, in nanoseconds; for duties around the clock, which end at their
 * hour even on a day off.
 */
record PlainHours() implements Ruler {

  /** A length in nanoseconds as a limit, rounded up to the minute. */
  static TimeLimit minutes(long nanos, TimeLimit.Unit unit) {
    long minute = Duration.ofMinutes(1).toNanos();
    return new TimeLimit(TimeLimit.Measure.MINUTES, -Math.floorDiv(-nanos, minute), unit);
  }

  @Override
  public long at(Instant instant) {
    return Math.addExact(
        Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
  }

  @Override
  public long start(Instant receipt) {
    return at(receipt);
  }

  @Override
  public Instant countedFrom(Instant receipt) {
    return receipt;
  }

  @Override
  public long end(long start, TimeLimit limit) {
    return start + Duration.ofMinutes(limit.amount()).toNanos();
  }

  @Override
  public Instant due(long end) {
    return Instant.EPOCH.plusNanos(end);
  }

  /** At once: hours leave no rest of a day. */
  @Override
  public Instant dueAfter(Instant waitEnd) {
    return waitEnd;
  }

  @Override
  public Instant edge(Instant pause) {
    return pause;
  }

  @Override
  public TimeLimit limit(long length) {
    return minutes(length, TimeLimit.Unit.CALENDAR);
  }
}
