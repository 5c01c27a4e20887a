package vn.thutuc.procedure;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How the dossier's clock behaves: {@code clock} of {@code procedure.yaml}.
 *
 * @param cutOff local time from which a filing counts as of the next working day; null for none
 * @param supplementResponse how long the applicant has to answer; null when none is asked
 * @param maxSupplements requests allowed at each step that can ask
 * @param swapDaysWork whether a Saturday worked in place of a weekday is a working day
 */
public record ClockRules(
    StartsOn startsOn,
    @Nullable LocalTime cutOff,
    SupplementPolicy supplement,
    @Nullable Term supplementResponse,
    int maxSupplements,
    NoResponse onNoResponse,
    boolean swapDaysWork) {

  /**
   * The answer of the task that starts the clock which says that the fee is paid, or that none is
   * owed; asked for where {@link StartsOn#FULL_DOSSIER_AND_FEE}.
   */
  public static final String FEE_SETTLED = "feeSettled";

  /** What starts the clock. */
  public enum StartsOn {
    /** The dossier is received in full (Decree 309/2026/ND-CP, Article 17.3). */
    RECEPTION,
    /** It is received in full and its fee is paid, as some sector laws have it. */
    FULL_DOSSIER_AND_FEE
  }

  /**
   * What a supplement does to the clock; all three are real law. Reset: Decree 61/2018/ND-CP,
   * Article 19.4.
   */
  public enum SupplementPolicy {
    RESET,
    PAUSE,
    NONE
  }

  /** What happens when the applicant does not answer in time. */
  public enum NoResponse {
    /** The authority stops handling it and says so (Circular 03/2025/TT-VPCP, form 05). */
    STOP,
    /** The authority refuses it, with reasons. */
    REFUSE,
    /** It loses its validity by itself; nobody decides anything. */
    LAPSE
  }
}
