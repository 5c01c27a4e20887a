package vn.thutuc.deadline;

import java.time.Instant;

/** One working day is left: the last moment for an apology (Decree 61/2018/ND-CP 19.9). */
public record DeadlineNear(ClockId clock, Instant due, Instant at) {}
