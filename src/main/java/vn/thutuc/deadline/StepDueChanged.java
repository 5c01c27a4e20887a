package vn.thutuc.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step is due at another moment than before, or its clock is held.
 *
 * @param clock the scope is the id of the step's task
 * @param due null while a pause leaves it open
 */
public record StepDueChanged(ClockId clock, @Nullable Instant due, Instant at) {}
