package vn.thutuc.simulation;

import java.util.Arrays;

/**
 * Joins that wait for whoever can still come, and for nobody else. Where all that is left waits at
 * joins for one another, the first to have come goes on.
 */
final class InclusiveJoins {

  private final Life life;
  private final Tokens tokens;
  private final Scopes scopes;
  private int[] touched = new int[16];
  private int count;

  InclusiveJoins(Life life) {
    this.life = life;
    this.tokens = life.tokens;
    this.scopes = life.scopes;
  }

  /** Something moved in a scope, so a join there may have nobody left to wait for. */
  void touch(int scope) {
    if (!life.program.hasInclusiveJoins() || (count > 0 && touched[count - 1] == scope)) {
      return;
    }
    if (count == touched.length) {
      touched = Arrays.copyOf(touched, 2 * count);
    }
    touched[count++] = scope;
  }

  void wait(int token) {
    tokens.state[token] = Tokens.JOINING;
    scopes.joining[tokens.scope[token]]++;
  }

  /** Lets joins go on that have nobody to wait for; true when any does. */
  boolean resolve() {
    boolean any = false;
    while (count > 0) {
      int scope = touched[--count];
      int ready = scopes.joining[scope] > 0 ? ready(scope) : -1;
      if (ready >= 0) {
        merge(scope, ready);
        any = true;
      }
    }
    return any;
  }

  /** A token whose join can go on; -1 for none. */
  private int ready(int scope) {
    int oldest = -1;
    boolean anyMoves = false;
    for (int token = scopes.first[scope]; token >= 0; token = tokens.following[token]) {
      if (tokens.state[token] != Tokens.JOINING) {
        anyMoves |= !isWatcher(token);
      } else if (canStillCome(scope, token)) {
        oldest = token;
      } else {
        return token;
      }
    }
    return anyMoves ? -1 : oldest;
  }

  /** Whether it only stands for an event that may happen at any time. */
  private boolean isWatcher(int token) {
    return tokens.state[token] == Tokens.WAITING && life.node(token).op() == Program.Op.PASS;
  }

  private boolean canStillCome(int scope, int waiting) {
    int join = life.node(waiting).join();
    for (int token = scopes.first[scope]; token >= 0; token = tokens.following[token]) {
      boolean alsoWaits =
          tokens.state[token] == Tokens.JOINING && tokens.node[token] == tokens.node[waiting];
      if (!alsoWaits && life.node(token).reaches()[join]) {
        return true;
      }
    }
    return false;
  }

  private void merge(int scope, int first) {
    int token = scopes.first[scope];
    while (token >= 0) {
      int next = tokens.following[token];
      if (tokens.state[token] == Tokens.JOINING && tokens.node[token] == tokens.node[first]) {
        scopes.joining[scope]--;
        if (token != first) {
          scopes.live[scope]--;
          life.close(token);
        }
      }
      token = next;
    }
    life.agenda.add(first);
  }
}
