package vn.thutuc.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier is due at another moment than before, or its clock is held.
 *
 * @param due null while a pause leaves it open, or once the clock has stopped
 */
public record DueChanged(String dossier, @Nullable Instant due, boolean paused, Instant at) {}
