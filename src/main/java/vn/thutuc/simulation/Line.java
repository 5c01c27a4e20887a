package vn.thutuc.simulation;

import java.util.Arrays;

/**
 * Those who wait for the same people: in the order they came, or by a key, smallest first. A token
 * that was taken away meanwhile is passed over.
 */
final class Line {

  private final Tokens tokens;
  private final boolean ordered;
  private int[] who = new int[16];
  private int[] age = new int[16];
  private double[] key = new double[16];
  private long[] order = new long[16];
  private int head;
  private int size;

  Line(Tokens tokens, boolean ordered) {
    this.tokens = tokens;
    this.ordered = ordered;
  }

  void add(int token, double byKey, long arrival) {
    if (size == who.length) {
      grow();
    }
    int at = ordered ? climb(byKey) : (head + size) & (who.length - 1);
    size++;
    who[at] = token;
    age[at] = tokens.age[token];
    key[at] = byKey;
    order[at] = arrival;
  }

  /** Whether somebody waits; forgets those who went away. */
  boolean hasNext() {
    while (size > 0 && age[head] != tokens.age[who[head]]) {
      drop();
    }
    return size > 0;
  }

  /** Whether the first here goes before the first of another line. */
  boolean goesBefore(Line other) {
    double mine = key[head];
    double theirs = other.key[other.head];
    return mine < theirs || (mine == theirs && order[head] < other.order[other.head]);
  }

  int take() {
    final int token = who[head];
    drop();
    return token;
  }

  private void drop() {
    size--;
    if (!ordered) {
      head = (head + 1) & (who.length - 1);
    } else if (size > 0) {
      sink();
    }
  }

  private int climb(double byKey) {
    int hole = size;
    while (hole > 0 && byKey < key[(hole - 1) >> 1]) {
      move((hole - 1) >> 1, hole);
      hole = (hole - 1) >> 1;
    }
    return hole;
  }

  private void sink() {
    int hole = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && isBefore(child + 1, child)) {
        child++;
      }
      if (!isBefore(child, size)) {
        break;
      }
      move(child, hole);
      hole = child;
      child = 2 * hole + 1;
    }
    move(size, hole);
  }

  private boolean isBefore(int one, int other) {
    return key[one] < key[other] || (key[one] == key[other] && order[one] < order[other]);
  }

  private void move(int from, int to) {
    who[to] = who[from];
    age[to] = age[from];
    key[to] = key[from];
    order[to] = order[from];
  }

  private void grow() {
    int old = who.length;
    who = Arrays.copyOf(who, 2 * old);
    age = Arrays.copyOf(age, 2 * old);
    key = Arrays.copyOf(key, 2 * old);
    order = Arrays.copyOf(order, 2 * old);
    for (int i = 0; i < head; i++) {
      move(i, old + i);
    }
  }
}
