package vn.thutuc.deadline;

import java.time.Instant;

/** The limit ended and the dossier had not. */
public record DeadlineBreached(ClockId clock, Instant due, Instant at) {}
