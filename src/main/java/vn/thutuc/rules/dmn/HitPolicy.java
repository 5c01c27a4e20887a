package vn.thutuc.rules.dmn;

/**
 * What a table answers when several rows match; COLLECT's aggregators are policies of their own.
 */
public enum HitPolicy {
  UNIQUE,
  FIRST,
  ANY,
  RULE_ORDER,
  COLLECT,
  SUM,
  MIN,
  MAX,
  COUNT;

  /** True if the answer is at most one row. */
  public boolean isSingle() {
    return this == UNIQUE || this == FIRST || this == ANY;
  }

  /** True if the answer is one figure made from all matching rows. */
  public boolean isAggregate() {
    return this == SUM || this == MIN || this == MAX || this == COUNT;
  }
}
