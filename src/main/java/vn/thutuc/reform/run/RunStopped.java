package vn.thutuc.reform.run;

import java.time.Duration;
import vn.thutuc.refusal.Refusal;

/** Work that was ended before its end; nothing of it is kept. */
public final class RunStopped extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param tooLong whether it took more than {@code longest}; else somebody wished it
   */
  RunStopped(String kind, boolean tooLong, Duration longest) {
    super(
        Kind.INVALID,
        kind + (tooLong ? "-too-long" : "-cancelled"),
        String.valueOf(longest.toMinutes()));
  }
}
