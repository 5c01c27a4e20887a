package vn.thutuc.simulation;

import java.util.Arrays;

/**
 * Tokens that can move at once, in the order they became able to; those that were taken away
 * meanwhile are passed over.
 */
final class Agenda {

  private final Tokens all;
  private long[] tokens = new long[32];
  private int head;
  private int size;

  Agenda(Tokens all) {
    this.all = all;
  }

  void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      System.arraycopy(tokens, 0, tokens, size, head);
    }
    tokens[(head + size++) & (tokens.length - 1)] = (long) all.age[token] << 32 | token;
  }

  /** The next; -1 when none can move. */
  int take() {
    while (size > 0) {
      long entry = tokens[head];
      head = (head + 1) & (tokens.length - 1);
      size--;
      int token = (int) entry;
      if ((int) (entry >>> 32) == all.age[token]) {
        return token;
      }
    }
    return -1;
  }
}
