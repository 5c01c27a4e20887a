package vn.thutuc.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time of a worked case; it moves only when the case says so. */
final class TrialClock extends Clock {

  private final ZoneId zone;
  private volatile Instant now = Instant.EPOCH;

  TrialClock(ZoneId zone) {
    this.zone = zone;
  }

  void set(Instant instant) {
    now = instant;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    TrialClock copy = new TrialClock(other);
    copy.set(now);
    return copy;
  }
}
