package vn.thutuc.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;

/**
 * When a limit ends, and how far away that is.
 *
 * @param countedFrom the instant from which time counts
 * @param due the end of the limit; null while an unfinished pause leaves it open
 * @param dueDate the day of {@code due}
 * @param paused whether the clock is paused at the end of the ledger
 * @param held what is left and used, exactly when {@code due} is null
 * @param allowed time from {@code countedFrom} to {@code due}, pauses left out; zero when held
 * @param confirmed whether every day from receipt to due rests on a confirmed calendar
 */
public record Deadline(
    TimeLimit limit,
    Instant countedFrom,
    @Nullable Instant due,
    @Nullable LocalDate dueDate,
    boolean paused,
    @Nullable Held held,
    Duration allowed,
    boolean confirmed) {

  /** Share of the limit after which a warning is due. */
  public static final double WARNING_SHARE = 0.75;

  /**
   * What an unfinished pause leaves.
   *
   * @param left what is still to count once the clock runs again; no days when the pause began on
   *     the last day, of which only the rest is left
   * @param usedShare share of the limit counted so far, from 0 to 1
   * @param earliest the due date if the clock ran on at once
   */
  public record Held(TimeLimit left, double usedShare, Instant earliest) {}

  /**
   * Time left, negative when late.
   *
   * @param working working time; plain time for limits around the clock
   * @param days working days after today, up to the due date
   */
  public record Remaining(Duration working, int days) {

    public boolean isLate() {
      return working.isNegative();
    }
  }

  public Deadline {
    if ((due == null) != (held != null) || (due == null) != (dueDate == null)) {
      throw new IllegalArgumentException("a deadline is either known or held by a pause");
    }
  }

  /** What is left at an instant; for a held clock as if it ran on from that instant. */
  public Remaining remainingAt(Instant at, WorkingTime time) {
    Instant end = due == null ? dueIfResumed(at, time) : due;
    return new Remaining(
        limit.between(at, end, time), time.workingDaysBetween(time.dateOf(at), time.dateOf(end)));
  }

  /** The due date a held clock would have if it ran on from an instant. */
  public Instant dueIfResumed(Instant at, WorkingTime time) {
    if (held == null) {
      throw new IllegalStateException("the due date is known; no pause holds it");
    }
    ClockPolicy policy = new ClockPolicy(null, ClockPolicy.Supplement.NONE, time.swapDaysWork());
    Ruler ruler = Ruler.of(held.left(), policy, time);
    Instant due = ruler.due(ruler.end(ruler.start(at), held.left()));
    return due.isBefore(held.earliest()) ? held.earliest() : due;
  }

  /** Share of the limit used at an instant, from 0 to 1, the pauses left out. */
  public double usedShareAt(Instant at, WorkingTime time) {
    if (held != null) {
      return held.usedShare();
    }
    double left = limit.between(at, known(), time).toNanos();
    return Math.min(1, Math.max(0, 1 - left / allowed.toNanos()));
  }

  /** When the warning is due: three quarters of the limit used. Empty for a held clock. */
  public Optional<Instant> warnAt(WorkingTime time) {
    if (due == null) {
      return Optional.empty();
    }
    Duration last = Duration.ofNanos(Math.round(allowed.toNanos() * (1 - WARNING_SHARE)));
    return Optional.of(limit.aroundTheClock() ? due.minus(last) : time.plus(due, last.negated()));
  }

  /**
   * The same hour one working day earlier, when the apology is due at the latest (Decree
   * 61/2018/ND-CP 19.9). Empty for a held clock, and for limits of a day or less.
   */
  public Optional<Instant> dayBefore(WorkingTime time) {
    if (due == null) {
      return Optional.empty();
    }
    LocalDate before = time.plusWorkingDays(time.dateOf(due), -1);
    Instant at =
        due.equals(closingOf(due, time))
            ? time.closing(before)
            : due.atZone(time.zone()).with(before).toInstant();
    return at.isAfter(countedFrom) ? Optional.of(at) : Optional.empty();
  }

  private static Instant closingOf(Instant due, WorkingTime time) {
    LocalDate date = time.dateOf(due);
    return time.worksOn(date) ? time.closing(date) : due.plusNanos(1);
  }

  private Instant known() {
    return Objects.requireNonNull(due, "the due date is held by a pause");
  }
}
