package vn.thutuc.procedure;

/** How much a finding weighs. */
public enum Severity {
  /** Blocks publication. */
  ERROR,
  /** Asks: publication needs someone to confirm. */
  WARNING,
  /** Tells; shown only on demand. */
  INFO
}
