package vn.thutuc.reform.calibration;

/** How much of a log is read. All quotas stand here. */
public final class LogLimits {

  /** Events of a log, also of one that is packed: what a small file may blow up to. */
  public static final int EVENTS = 3_000_000;

  /** Attributes of one case or event. */
  public static final int ATTRIBUTES = 200;

  /** Characters of one value. */
  public static final int VALUE = 10_000;

  /** Different activities a model is mined of. */
  public static final int ACTIVITIES = 400;

  private LogLimits() {}
}
