package vn.thutuc.reform.calibration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * The clock on the wall of one place, as seconds since a Monday, so that weeks are plain to see.
 */
record Clock(ZoneId zone) {

  static final double HOUR = 3600;
  static final double DAY = 86_400;
  static final double WEEK = 7 * DAY;

  /** Monday 5 January 1970. */
  private static final long MONDAY = 4 * 86_400;

  double of(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    return local.toEpochSecond(ZoneOffset.UTC)
        - MONDAY
        + local.get(ChronoField.NANO_OF_SECOND) * 1e-9;
  }

  Instant back(double seconds) {
    long whole = (long) Math.floor(seconds);
    long nano = (long) ((seconds - whole) * 1e9);
    return LocalDateTime.ofEpochSecond(whole + MONDAY, (int) nano, ZoneOffset.UTC)
        .atZone(zone)
        .toInstant();
  }

  static int weekday(double seconds) {
    return (int) Math.floorMod((long) Math.floor(seconds / DAY), 7L);
  }

  static int hour(double seconds) {
    return (int) Math.floorMod((long) Math.floor(seconds / HOUR), 24L);
  }

  static double ofDay(double seconds) {
    return seconds - Math.floor(seconds / DAY) * DAY;
  }
}
