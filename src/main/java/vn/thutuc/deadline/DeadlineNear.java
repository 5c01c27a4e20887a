package vn.thutuc.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One working day is left: for a dossier the last moment for an apology (Decree 61/2018/ND-CP
 * 19.9).
 *
 * @param step the BPMN id of the step whose limit it is; null for the dossier's own
 */
public record DeadlineNear(ClockId clock, @Nullable String step, Instant due, Instant at) {}
