package vn.thutuc.reform.ledger;

/**
 * So many out of so many, with the interval the true share lies in at 95 %.
 *
 * <p>The interval is Wilson's (1927): it never leaves 0 to 1, and it is honest about few cases and
 * about shares of nothing or all, where the plain normal interval has no width.
 *
 * @param of of how many; 0 says nothing, the interval is then all of 0 to 1
 */
public record Share(long count, long of) {

  private static final double Z = 1.959963984540054;

  public Share {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of);
    }
  }

  /** From 0 to 1; 0 of nothing is 0. */
  public double value() {
    return of == 0 ? 0 : (double) count / of;
  }

  public double low() {
    return of == 0 ? 0 : Math.max(0, centre() - half());
  }

  public double high() {
    return of == 0 ? 1 : Math.min(1, centre() + half());
  }

  private double centre() {
    return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double half() {
    double p = value();
    return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
  }
}
