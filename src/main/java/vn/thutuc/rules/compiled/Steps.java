package vn.thutuc.rules.compiled;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Counts what one evaluation does where it could grow without end: pairs of facts that rules put
 * together, and facts that rules derive.
 *
 * <p>Drools cannot be stopped from outside while it joins, and a join of three lists of 200 has
 * eight million matches. So the rules we generate count each pair as they look at it, on the thread
 * that asked; a rule that joins nothing counts nothing and costs nothing.
 */
public final class Steps {

  /** 200 facts beside 200 others, five times over; what they match fits in some 30 MB. */
  static final int MOST_PAIRS = 200_000;

  static final int MOST_DERIVED = 5_000;
  static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(3);

  private static final int LOOK_AT_CLOCK = 1023;
  private static final ThreadLocal<@Nullable Steps> CURRENT = new ThreadLocal<>();

  private final long begin = System.nanoTime();
  private int pairs;
  private int derived;

  private Steps() {}

  /** Begins the count of an evaluation on this thread. */
  public static Steps begin() {
    Steps steps = new Steps();
    CURRENT.set(steps);
    return steps;
  }

  /** Ends it. */
  public static void end() {
    CURRENT.remove();
  }

  /**
   * Counts a pair of facts; always true, so that it can stand as a constraint.
   *
   * @param earlier a fact found before; naming it makes Drools ask for each pair
   * @throws TooMuchWork if there are too many
   */
  public static boolean pair(Object earlier) {
    Steps steps = CURRENT.get();
    if (steps != null && ++steps.pairs > MOST_PAIRS) {
      throw new TooMuchWork(MOST_PAIRS + " pairs");
    } else if (steps != null && (steps.pairs & LOOK_AT_CLOCK) == 0) {
      steps.lookAtClock();
    }
    return true;
  }

  /**
   * Counts facts a rule derives.
   *
   * @throws TooMuchWork if there are too many, or the evaluation takes too long
   */
  public void derives(int facts) {
    derived += facts;
    if (derived > MOST_DERIVED) {
      throw new TooMuchWork(MOST_DERIVED + " derived facts");
    }
    lookAtClock();
  }

  private void lookAtClock() {
    if (System.nanoTime() - begin > LONGEST_NANOS) {
      throw new TooMuchWork(TimeUnit.NANOSECONDS.toSeconds(LONGEST_NANOS) + " s");
    }
  }

  /** An evaluation grew beyond what any published rule needs. */
  public static final class TooMuchWork extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TooMuchWork(String limit) {
      super("more than " + limit, null, false, false);
    }
  }
}
