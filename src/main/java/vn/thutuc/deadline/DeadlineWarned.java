package vn.thutuc.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Three quarters of the limit are used.
 *
 * @param step the BPMN id of the step whose limit it is; null for the dossier's own
 */
public record DeadlineWarned(ClockId clock, @Nullable String step, Instant due, Instant at) {}
