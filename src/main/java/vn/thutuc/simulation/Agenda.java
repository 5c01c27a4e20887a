package vn.thutuc.simulation;

import java.util.Arrays;

/** Tokens that can move at once, in the order they became able to. */
final class Agenda {

  private int[] tokens = new int[32];
  private int head;
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      System.arraycopy(tokens, 0, tokens, size, head);
    }
    tokens[(head + size++) & (tokens.length - 1)] = token;
  }

  int take() {
    final int token = tokens[head];
    head = (head + 1) & (tokens.length - 1);
    size--;
    return token;
  }
}
