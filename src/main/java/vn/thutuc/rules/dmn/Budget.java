package vn.thutuc.rules.dmn;

/** How much an analysis may still look at; a hostile table ends it, a real one never sees it. */
final class Budget {

  private long left;

  Budget(long looks) {
    this.left = looks;
  }

  /** Spends some looks; false when there are none left. */
  boolean spend(long looks) {
    left -= looks;
    return left > 0;
  }

  boolean isSpent() {
    return left <= 0;
  }
}
