package vn.thutuc.simulation;

import java.util.Arrays;

/**
 * Tokens that can move at once. The last to have become able goes first, so that one way is gone to
 * where it rests before the next is begun, as in the engine; those that were taken away meanwhile
 * are passed over.
 */
final class Agenda {

  private final Tokens all;
  private long[] tokens = new long[32];
  private int size;

  Agenda(Tokens all) {
    this.all = all;
  }

  void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    tokens[size++] = (long) all.age[token] << 32 | token;
  }

  /** The next; -1 when none can move. */
  int take() {
    while (size > 0) {
      long entry = tokens[--size];
      int token = (int) entry;
      if ((int) (entry >>> 32) == all.age[token]) {
        return token;
      }
    }
    return -1;
  }
}
