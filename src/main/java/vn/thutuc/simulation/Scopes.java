package vn.thutuc.simulation;

import java.util.Arrays;

/**
 * The processes and sub-processes under way: how many tokens live in each, and what its joins hold.
 */
final class Scopes {

  private final int joins;

  int[] live = new int[64];

  /** The token outside that waits for the end; -1 for a case's own process. */
  int[] waiting = new int[64];

  /** The next scope inside the same activity; -1 for none. */
  int[] sibling = new int[64];

  /** A token of the scope, from which the others are found; -1 for none. */
  int[] first = new int[64];

  /** Tokens that wait at inclusive joins. */
  int[] joining = new int[64];

  private int[] held;
  private int[] free = new int[64];
  private int freed;
  private int used;

  Scopes(int joins) {
    this.joins = joins;
    held = new int[64 * joins];
  }

  int open(int waitingToken) {
    int scope = freed > 0 ? free[--freed] : used++;
    if (scope == live.length) {
      int size = 2 * scope;
      live = Arrays.copyOf(live, size);
      waiting = Arrays.copyOf(waiting, size);
      first = Arrays.copyOf(first, size);
      sibling = Arrays.copyOf(sibling, size);
      joining = Arrays.copyOf(joining, size);
      held = Arrays.copyOf(held, size * joins);
      free = Arrays.copyOf(free, size);
    }
    live[scope] = 0;
    waiting[scope] = waitingToken;
    first[scope] = -1;
    joining[scope] = 0;
    Arrays.fill(held, scope * joins, (scope + 1) * joins, 0);
    return scope;
  }

  void close(int scope) {
    free[freed++] = scope;
  }

  /** The activity around the scope no longer counts it among what is inside. */
  void unlink(int scope, Tokens tokens) {
    int owner = waiting[scope];
    if (tokens.inside[owner] == scope) {
      tokens.inside[owner] = sibling[scope];
      return;
    }
    int before = tokens.inside[owner];
    while (sibling[before] != scope) {
      before = sibling[before];
    }
    sibling[before] = sibling[scope];
  }

  /** A token comes to a join; true when it is the last one wanted. */
  boolean join(int scope, int join, int wanted) {
    int place = scope * joins + join;
    held[place]++;
    if (held[place] < wanted) {
      return false;
    }
    held[place] = 0;
    live[scope] -= wanted - 1;
    return true;
  }
}
