package vn.thutuc.deadline;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a task that opens is due.
 *
 * @param step by the step's own limit; null where it has none or is held
 * @param dossier by the dossier's limit; null while its clock does not run
 */
public record TaskDue(@Nullable Instant step, @Nullable Instant dossier) {

  /** Whichever ends first. */
  public Optional<Instant> first() {
    if (step == null || dossier == null) {
      return Optional.ofNullable(step == null ? dossier : step);
    }
    return Optional.of(step.isBefore(dossier) ? step : dossier);
  }
}
