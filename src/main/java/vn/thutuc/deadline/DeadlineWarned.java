package vn.thutuc.deadline;

import java.time.Instant;

/** Three quarters of the limit are used. */
public record DeadlineWarned(ClockId clock, Instant due, Instant at) {}
