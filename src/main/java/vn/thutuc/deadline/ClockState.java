package vn.thutuc.deadline;

import java.util.Optional;
import vn.thutuc.deadline.LedgerEntry.Kind;

/** Where a clock stands, and which entries may follow. */
public enum ClockState {
  NOT_STARTED,
  RUNNING,
  PAUSED,
  STOPPED;

  /** The state after an entry of a kind, or empty when that kind may not follow. */
  public Optional<ClockState> after(Kind kind) {
    return switch (kind) {
      case START -> moveIf(this == NOT_STARTED, RUNNING);
      case PAUSE -> moveIf(this == RUNNING, PAUSED);
      case RESUME -> moveIf(this == PAUSED, RUNNING);
      case RESET -> moveIf(isOpen(), RUNNING);
      case EXTEND -> moveIf(isOpen(), this);
      case STOP -> moveIf(isOpen(), STOPPED);
    };
  }

  private boolean isOpen() {
    return this == RUNNING || this == PAUSED;
  }

  private static Optional<ClockState> moveIf(boolean legal, ClockState next) {
    return legal ? Optional.of(next) : Optional.empty();
  }
}
