package vn.thutuc.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The limit ended and the dossier or the step had not.
 *
 * @param step the BPMN id of the step whose limit it is; null for the dossier's own
 */
public record DeadlineBreached(ClockId clock, @Nullable String step, Instant due, Instant at) {}
