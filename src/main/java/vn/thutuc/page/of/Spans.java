package vn.thutuc.page.of;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.Deadline;
import vn.thutuc.deadline.TimeLimit;
import vn.thutuc.page.WorkingSpan;

/**
 * What is left of a limit as people count it: on the day of receipt seven days are left of seven,
 * not seven and the rest of that day.
 */
final class Spans {

  private Spans() {}

  /** Working time left at a moment, negative when late; what a pause holds while it holds it. */
  static WorkingSpan left(ClockReading reading, Instant at) {
    WorkingTime time = reading.time();
    Deadline deadline = reading.deadline();
    int perDay = perDay(reading);
    Instant due = deadline.due();
    Deadline.Held held = deadline.held();
    if (due == null) {
      return held == null ? new WorkingSpan(0, perDay) : held(held.left(), perDay);
    }
    Instant from = first(reading, at);
    return new WorkingSpan(time.between(from, due).toMinutes(), perDay);
  }

  private static WorkingSpan held(TimeLimit left, int perDay) {
    long minutes =
        left.measure() == TimeLimit.Measure.MINUTES ? left.amount() : left.amount() * perDay;
    return new WorkingSpan(minutes, perDay);
  }

  /** The moment, or the opening of the first counted day where that is still ahead. */
  private static Instant first(ClockReading reading, Instant at) {
    WorkingTime time = reading.time();
    return reading.days().stream()
        .filter(note -> note.counted() && time.worksOn(note.date()))
        .findFirst()
        .map(note -> time.opening(note.date()))
        .filter(opening -> opening.isAfter(at))
        .orElse(at);
  }

  /** Working minutes in a day of the calendar it counts by. */
  static int perDay(ClockReading reading) {
    WorkingTime time = reading.time();
    LocalDate day = time.workingDayFrom(time.dateOf(reading.deadline().countedFrom()));
    Duration whole = time.between(time.opening(day), time.closing(day));
    return Math.toIntExact(whole.toMinutes());
  }
}
