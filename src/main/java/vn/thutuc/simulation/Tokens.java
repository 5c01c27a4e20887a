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

  /** What a token does at an activity. */
  byte[] state = new byte[64];

  static final byte MOVING = 0;
  static final byte QUEUED = 1;
  static final byte SERVED = 2;
  static final byte GATHERED = 3;
  static final byte WAITING = 4;
  static final byte INSIDE = 5;
  static final byte JOINING = 6;

  /** The token that counts this instance; -1 for a token of its own. */
  int[] owner = new int[64];

  /** Instances that are still to be done, and which is the next. */
  int[] left = new int[64];

  int[] instance = new int[64];

  /** The first scope that is open inside; -1 for none. */
  int[] inside = new int[64];

  /** The next in the same batch; -1 for none. */
  int[] mate = new int[64];

  /** Which of those who can do it does it. */
  int[] team = new int[64];

  /** How often the case was at this activity before. */
  int[] visit = new int[64];

  /** Neighbours in the same scope; -1 for none. */
  int[] following = new int[64];

  int[] preceding = new int[64];

  /** When the step became ready, when its work began, and how much work it is. */
  double[] ready = new double[64];

  double[] start = new double[64];
  double[] work = new double[64];

  /** When a visit to a step began, and what its limit had stood still for by then. */
  double[] opened = new double[64];

  double[] stood = new double[64];

  private int[] free = new int[64];
  private int freed;
  private int used;

  int open(int at, int ofCase, int inScope, Scopes scopes) {
    int token = freed > 0 ? free[--freed] : used++;
    if (token == node.length) {
      grow();
    }
    node[token] = at;
    kase[token] = ofCase;
    scope[token] = inScope;
    state[token] = MOVING;
    owner[token] = -1;
    mate[token] = -1;
    inside[token] = -1;
    int first = scopes.first[inScope];
    following[token] = first;
    preceding[token] = -1;
    if (first >= 0) {
      preceding[first] = token;
    }
    scopes.first[inScope] = token;
    return token;
  }

  void close(int token, Scopes scopes) {
    int before = preceding[token];
    int after = following[token];
    if (before >= 0) {
      following[before] = after;
    } else {
      scopes.first[scope[token]] = after;
    }
    if (after >= 0) {
      preceding[after] = before;
    }
    age[token]++;
    free[freed++] = token;
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
    state = Arrays.copyOf(state, size);
    owner = Arrays.copyOf(owner, size);
    left = Arrays.copyOf(left, size);
    instance = Arrays.copyOf(instance, size);
    mate = Arrays.copyOf(mate, size);
    inside = Arrays.copyOf(inside, size);
    team = Arrays.copyOf(team, size);
    visit = Arrays.copyOf(visit, size);
    following = Arrays.copyOf(following, size);
    preceding = Arrays.copyOf(preceding, size);
    ready = Arrays.copyOf(ready, size);
    start = Arrays.copyOf(start, size);
    work = Arrays.copyOf(work, size);
    opened = Arrays.copyOf(opened, size);
    stood = Arrays.copyOf(stood, size);
    free = Arrays.copyOf(free, size);
  }
}
