package vn.thutuc.simulation;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Random bits that can be asked for by what they decide: the same seed, replication, purpose, case
 * and visit give the same bits, whatever else was drawn before.
 *
 * <p>So two variants of a procedure give the same applicant the same luck at every step they share,
 * even when one of them has more steps or serves in another order. It is SplitMix64 (Steele, Lea
 * and Flood 2014) begun anew at a place hashed from those five; libraries only offer streams that
 * run on.
 */
final class Draws implements UniformRandomProvider {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long OTHER = 0xD1342543DE82EF95L;

  private final long root;
  private long state;

  Draws(long seed, int replication) {
    root = mix(mix(seed + GOLDEN) + replication * OTHER);
  }

  /** What a purpose, such as {@code task.Serve}, adds to the place. */
  long key(String purpose) {
    long hash = 0xCBF29CE484222325L;
    for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
    }
    return mix(root ^ mix(hash));
  }

  /** Goes to the bits of one decision. */
  void seek(long key, long serial, int visit) {
    state = mix(key + serial * GOLDEN) + visit * OTHER;
  }

  @Override
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
