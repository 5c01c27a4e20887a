package vn.thutuc.reform.web;

/**
 * A figure before and after as a page shows it.
 *
 * @param clear whether the difference stands out among all that are looked at together
 */
record Compared(
    HeatTable.Cell before,
    HeatTable.Cell after,
    String difference,
    String low,
    String high,
    boolean clear) {

  /** What is not there on either side. */
  static final Compared NOTHING =
      new Compared(new HeatTable.Cell("–", 0), new HeatTable.Cell("–", 0), "", "", "", false);

  /** Whether there is anything to be told. */
  public boolean isSaid() {
    return !difference.isEmpty();
  }
}
