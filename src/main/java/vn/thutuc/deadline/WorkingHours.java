package vn.thutuc.deadline;

import java.time.Duration;
import java.time.Instant;
import vn.thutuc.calendar.WorkingTime;

/** Counts opening hours, in nanoseconds; they start at once (Civil Code 147.1). */
record WorkingHours(WorkingTime time) implements Ruler {

  @Override
  public long at(Instant instant) {
    return time.workedBy(instant);
  }

  @Override
  public long start(Instant receipt) {
    return at(receipt);
  }

  @Override
  public Instant countedFrom(Instant receipt) {
    return time.nextOpen(receipt);
  }

  @Override
  public long end(long start, TimeLimit limit) {
    return start + Duration.ofMinutes(limit.amount()).toNanos();
  }

  @Override
  public Instant due(long end) {
    return time.whenWorked(end);
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
    return PlainHours.minutes(length, TimeLimit.Unit.WORKING);
  }
}
