package vn.thutuc.simulation;

import java.util.Arrays;

/**
 * The tokens alive, in arrays whose places are used again: memory follows how much is under way,
 * never how many cases there were.
 */
final class Tokens {

  int[] node = new int[64];
  int[] kase = new int[64];
  int[] scope = new int[64];

  /** Counts how often a place was given away, so that an event of an earlier token is known. */
  int[] age = new int[64];

  /** When the step became ready, when its work began, and how much work it is. */
  double[] ready = new double[64];

  double[] start = new double[64];
  double[] work = new double[64];

  private int[] free = new int[64];
  private int freed;
  private int used;

  int open(int at, int ofCase, int inScope) {
    int token = freed > 0 ? free[--freed] : used++;
    if (token == node.length) {
      grow();
    }
    node[token] = at;
    kase[token] = ofCase;
    scope[token] = inScope;
    return token;
  }

  void close(int token) {
    age[token]++;
    free[freed++] = token;
  }

  int alive() {
    return used - freed;
  }

  private void grow() {
    int size = 2 * node.length;
    if (size > 2 * SimulationLimits.TOKENS) {
      throw SimulationStopped.tooManyTokens();
    }
    node = Arrays.copyOf(node, size);
    kase = Arrays.copyOf(kase, size);
    scope = Arrays.copyOf(scope, size);
    age = Arrays.copyOf(age, size);
    ready = Arrays.copyOf(ready, size);
    start = Arrays.copyOf(start, size);
    work = Arrays.copyOf(work, size);
    free = Arrays.copyOf(free, size);
  }
}
