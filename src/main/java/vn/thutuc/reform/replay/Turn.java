package vn.thutuc.reform.replay;

/** What becomes of a past decision under other rules. */
public enum Turn {
  /** The same outcome, values and documents. */
  SAME,
  /** Otherwise, but under the old rules too: legal values have changed since. */
  ANYWAY,
  /** A condition failed then; now all are met. */
  NOW_MET,
  /** All conditions were met then; now one fails. */
  NOW_FAILED,
  /** The same outcome, but another amount, way or list of documents. */
  OTHERWISE,
  /** The new rules ask for facts nobody collected, and the decision hangs on them. */
  UNKNOWN,
  /** An answer of then is no answer any more, or the new rules contradict each other on it. */
  REFUSED;

  /** True if the dossier is decided otherwise for certain. */
  public boolean isFlip() {
    return this == NOW_MET || this == NOW_FAILED || this == OTHERWISE;
  }

  /** True if nobody can tell how the dossier would be decided. */
  public boolean isUntold() {
    return this == UNKNOWN || this == REFUSED;
  }
}
