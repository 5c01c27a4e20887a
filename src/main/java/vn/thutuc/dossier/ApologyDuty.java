package vn.thutuc.dossier;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.ClockState;

/**
 * That somebody owes the applicant an apology: at the latest one day before the limit ends if the
 * dossier will not be ready, and in any case once it has ended (Decree 61/2018/ND-CP, 19.9).
 *
 * @param late whether the limit has ended
 * @param latest the last moment the law gives for it; null for a limit of a day or less
 */
public record ApologyDuty(boolean late, Instant due, @Nullable Instant latest) {

  /** The duty at a moment: none while three quarters of the limit are not used, or it is held. */
  public static Optional<ApologyDuty> of(ClockReading reading, Instant now) {
    Instant due = reading.deadline().due();
    if (reading.ledger().state() != ClockState.RUNNING || due == null) {
      return Optional.empty();
    }
    boolean near = reading.deadline().warnAt(reading.time()).filter(now::isBefore).isEmpty();
    Instant latest = reading.deadline().dayBefore(reading.time()).orElse(null);
    return near || now.isAfter(due)
        ? Optional.of(new ApologyDuty(now.isAfter(due), due, latest))
        : Optional.empty();
  }
}
