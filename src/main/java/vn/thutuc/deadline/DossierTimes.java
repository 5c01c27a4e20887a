package vn.thutuc.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;

/**
 * The three times of a dossier: what the law gives, what the steps took, what the applicant lived.
 *
 * <p>The third is the one a citizen feels: from filing to the end, waiting included.
 *
 * @param statutory working time the limit gives, pauses left out; null while a pause holds the end
 * @param internal working time the office's steps took, side by side counted once each
 * @param lived time from filing to the end, day and night, waiting included
 * @param livedWorking working time within {@code lived}
 */
public record DossierTimes(
    @Nullable Duration statutory, Duration internal, Duration lived, Duration livedWorking) {

  /** A stretch of work on one step. */
  public record Step(String id, Instant from, Instant to) {

    public Step {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("step " + id + " ends before it begins");
      }
    }
  }

  /**
   * @param submitted when the applicant filed, which may be before the clock started
   * @param end when the dossier ended, or the moment of asking
   */
  public static DossierTimes of(
      Deadline deadline, Instant submitted, Instant end, List<Step> steps, WorkingTime time) {
    Duration internal = Duration.ZERO;
    for (Step step : steps) {
      internal = internal.plus(time.between(step.from(), step.to()));
    }
    return new DossierTimes(
        deadline.due() == null ? null : deadline.allowed(),
        internal,
        Duration.between(submitted, end),
        time.between(submitted, end));
  }
}
