package vn.thutuc.studio.diff;

/** The decision tables of a version: columns and rows in words. */
final class TableItems {

  /** Begins the names of facts that say when a row holds. */
  static final String TEST = "if ";

  private TableItems() {}
}
