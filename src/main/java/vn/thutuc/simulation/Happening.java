package vn.thutuc.simulation;

/**
 * Events as numbers: the kind in 4 bits, the age of the token in 24, the node in 12 and the token
 * in 24. An event whose token has grown older was called off.
 */
final class Happening {

  static final int ARRIVAL = 0;

  /** Work or a wait is over. */
  static final int DONE = 1;

  /** The people of a demand come to work; the demand stands in the token's place. */
  static final int WAKE = 2;

  /** A boundary event of an activity happens. */
  static final int WATCHED = 3;

  /** A batch goes by the clock; the job stands in the token's place. */
  static final int TICK = 4;

  private static final int BITS = 24;
  private static final int MASK = (1 << BITS) - 1;

  private Happening() {}

  static long of(int kind, int node, int token, int age) {
    return (long) kind << 60
        | (long) (age & MASK) << 36
        | (long) (node & 0xFFF) << BITS
        | (token & MASK);
  }

  static int kind(long event) {
    return (int) (event >>> 60);
  }

  static int node(long event) {
    return (int) (event >>> BITS) & 0xFFF;
  }

  static int token(long event) {
    return (int) event & MASK;
  }

  static boolean isOf(long event, int age) {
    return ((int) (event >>> 36) & MASK) == (age & MASK);
  }
}
