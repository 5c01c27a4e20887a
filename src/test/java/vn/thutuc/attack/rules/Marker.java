package vn.thutuc.attack.rules;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the attacker's code leaves when it runs: the class is on the class path, the call is his.
 */
public final class Marker {

  private static final AtomicInteger HITS = new AtomicInteger();

  private Marker() {}

  /** Counts; true so that it can stand where a condition is asked for. */
  public static boolean hit() {
    HITS.incrementAndGet();
    return true;
  }

  static int hits() {
    return HITS.get();
  }

  static void clear() {
    HITS.set(0);
  }
}
