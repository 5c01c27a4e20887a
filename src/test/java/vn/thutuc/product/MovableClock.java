package vn.thutuc.product;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The product's clock in tests: it stands still until a test moves it. */
public final class MovableClock extends Clock {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private volatile Instant now = Instant.parse("2026-11-23T02:00:00Z");

  /** Sets local time, such as {@code 2026-11-23T09:00}. */
  public void set(String localTime) {
    now = LocalDateTime.parse(localTime).atZone(VIETNAM).toInstant();
  }

  public void advance(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return VIETNAM;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
