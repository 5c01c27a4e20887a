package vn.thutuc.reform.run;

import java.time.Duration;
import vn.thutuc.refusal.Refusal;

/** Work that was ended before its end; nothing of it is kept. */
public final class RunStopped extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param tooLong whether it took more than {@code longest}; else somebody wished it
   */
  RunStopped(RunKind kind, boolean tooLong, Duration longest) {
    super(
        Kind.INVALID,
        tooLong ? tooLong(kind) : cancelled(kind),
        String.valueOf(longest.toMinutes()));
  }

  private static String tooLong(RunKind kind) {
    return kind == RunKind.STUDY ? "study-too-long" : "replay-too-long";
  }

  private static String cancelled(RunKind kind) {
    return kind == RunKind.STUDY ? "study-cancelled" : "replay-cancelled";
  }
}
