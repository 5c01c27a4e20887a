package vn.thutuc.studio.starter;

/** How sure a reading of prose is. Whatever is not certain comes with a doubt to look at. */
public enum Confidence {
  /** The text says it, and nothing beside it says otherwise. */
  CERTAIN,
  /** Filled in, to be compared with the source. */
  LIKELY,
  /** Left open: a guess would be worse than a gap. */
  UNREAD;

  Confidence and(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
