package vn.thutuc.calendar;

import java.util.List;

/**
 * The opening hours of one day, measured: how much has passed by a time, and which time that is.
 */
final class DayHours {

  static final DayHours CLOSED = new DayHours(List.of());

  private final Opening[] openings;
  private final long total;

  DayHours(List<Opening> openings) {
    this.openings = openings.toArray(Opening[]::new);
    long sum = 0;
    long last = 0;
    for (Opening opening : this.openings) {
      if (opening.fromNano() < last) {
        throw new IllegalArgumentException("opening hours of a day overlap or are out of order");
      }
      last = opening.toNano();
      sum += opening.length();
    }
    this.total = sum;
  }

  List<Opening> openings() {
    return List.of(openings);
  }

  boolean isOpen() {
    return total > 0;
  }

  /** Working nanoseconds of the whole day. */
  long total() {
    return total;
  }

  long opens() {
    return openings[0].fromNano();
  }

  long closes() {
    return openings[openings.length - 1].toNano();
  }

  /** Working nanoseconds of the day passed at a time of day. */
  long passedAt(long nanoOfDay) {
    long passed = 0;
    for (Opening opening : openings) {
      if (nanoOfDay >= opening.toNano()) {
        passed += opening.length();
      } else {
        return passed + Math.max(0, nanoOfDay - opening.fromNano());
      }
    }
    return passed;
  }

  /**
   * The earliest time of day at which this much working time (over 0, at most total) has passed.
   */
  long timeAfter(long working) {
    long left = working;
    for (Opening opening : openings) {
      if (left <= opening.length()) {
        return opening.fromNano() + left;
      }
      left -= opening.length();
    }
    throw new IllegalArgumentException("the day has less working time than asked for");
  }

  /** The first time of day, not before the given one, at which the office is open; -1 if none. */
  long openFrom(long nanoOfDay) {
    for (Opening opening : openings) {
      if (nanoOfDay < opening.toNano()) {
        return Math.max(nanoOfDay, opening.fromNano());
      }
    }
    return -1;
  }
}
