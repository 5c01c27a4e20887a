package vn.thutuc.simulation;

import java.util.Set;

/**
 * The time limit of a case.
 *
 * @param seconds length when it is counted in time; open time of the calendar
 * @param days length when it is counted in working days, the day of receipt excluded; else 0
 * @param startAt steps after which it begins; none for when the case comes
 * @param stopAt steps after which it is over; none for when the case ends
 * @param pauseIn steps during which the clock stands still
 * @param resetAt steps after which it begins anew
 */
public record Sla(
    double seconds,
    int days,
    String calendar,
    Set<String> startAt,
    Set<String> stopAt,
    Set<String> pauseIn,
    Set<String> resetAt) {

  public Sla {
    startAt = Set.copyOf(startAt);
    stopAt = Set.copyOf(stopAt);
    pauseIn = Set.copyOf(pauseIn);
    resetAt = Set.copyOf(resetAt);
  }
}
