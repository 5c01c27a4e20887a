package vn.thutuc.deadline;

import java.util.Objects;

/** What a clock counts by, fixed when it starts: limit, policy and the id of the calendar. */
public record ClockTerms(TimeLimit limit, ClockPolicy policy, String calendar) {

  public ClockTerms {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(calendar, "calendar");
  }
}
