package vn.thutuc.simulation;

import vn.thutuc.simulation.Program.Node;

/** Moves tokens along the flows until every one waits for time or for people. */
final class Walk {

  private final Life life;
  private final Tokens tokens;
  private final Scopes scopes;
  private final Activities activities;
  private final InclusiveJoins joins;
  private final Gateways gateways;
  private int stepsAtOnce;

  Walk(Life life, Desks desks, Batches batches) {
    this.life = life;
    this.tokens = life.tokens;
    this.scopes = life.scopes;
    this.activities = new Activities(life, desks, batches, this);
    this.joins = new InclusiveJoins(life);
    this.gateways = new Gateways(life, this, joins);
  }

  /** The next event is later than all before. */
  void timePassed() {
    stepsAtOnce = 0;
  }

  /** A case starts. */
  void begin(int slot) {
    activities.clock.begin(slot, life.now);
    enter(life.program.start(), slot, -1, 0);
    settle();
  }

  /**
   * A scope is opened: its start, and what may happen at any time in it.
   *
   * @param visit which time of the case it is, to have luck of its own
   */
  void enter(int start, int slot, int waitingToken, int visit) {
    spread(start, slot, open(start, slot, waitingToken, visit));
  }

  /** A scope without anybody in it, and what may happen at any time in it. */
  int open(int start, int slot, int waitingToken, int visit) {
    int scope = scopes.open(waitingToken);
    if (waitingToken >= 0) {
      scopes.sibling[scope] = tokens.inside[waitingToken];
      tokens.inside[waitingToken] = scope;
    }
    for (int watcher : life.program.nodes()[start].watchers()) {
      double at = life.happens(slot, watcher, visit);
      if (at < Double.POSITIVE_INFINITY) {
        int token = life.open(watcher, slot, scope);
        tokens.state[token] = Tokens.WAITING;
        life.schedule(at, Happening.DONE, 0, token);
      }
    }
    return scope;
  }

  /** An event sub-process goes on from its start. */
  void begin(int start, int slot, int waitingToken) {
    int scope = open(start, slot, waitingToken, 0);
    scopes.live[scope]++;
    leave(life.open(start, slot, scope));
  }

  /** A case goes on where it stands. */
  void resume(int slot, Given given) {
    activities.clock.goOn(slot, given.arrived());
    new Resumption(life, this, activities.beginnings).resume(slot, given);
    settle();
  }

  /** Work or a wait is over. */
  void done(int token) {
    activities.done(token);
    settle();
  }

  /** A boundary event happens at an activity. */
  void watched(int token, int node) {
    activities.interruptions.watched(token, node);
    settle();
  }

  private void settle() {
    do {
      int token = life.agenda.take();
      while (token >= 0) {
        Node node = life.node(token);
        if (++stepsAtOnce > SimulationLimits.STEPS_AT_ONCE) {
          throw SimulationStopped.runaway(node.id());
        }
        joins.touch(tokens.scope[token]);
        step(token, node);
        token = life.agenda.take();
      }
    } while (joins.resolve());
  }

  private void step(int token, Node node) {
    if (tokens.state[token] != Tokens.JOINING) {
      life.cameTo(token, tokens.node[token]);
    }
    switch (node.op()) {
      case PASS -> leave(token);
      case CHOOSE -> go(token, node.next()[gateways.chosen(token, node)]);
      case FORK -> {
        if (node.join() < 0 || scopes.join(tokens.scope[token], node.join(), node.wanted())) {
          leave(token);
        } else {
          life.close(token);
        }
      }
      case INCLUDE -> gateways.include(token, node);
      case WORK, WAIT, RACE, SCOPE -> activities.beginnings.enter(token, node);
      case END -> {
        life.measures.end(tokens.kase[token], node.index());
        end(token);
      }
      case TERMINATE -> terminate(token, node);
      case THROW_ERROR -> activities.interruptions.fail(token, node);
    }
  }

  /** Takes every flow that leaves the node, the first first; without any, the token ends. */
  void leave(int token) {
    int[] next = life.node(token).next();
    if (next.length == 0) {
      end(token);
      return;
    }
    for (int i = next.length - 1; i > 0; i--) {
      spread(token, next[i]);
    }
    go(token, next[0]);
  }

  /**
   * Takes every flow after work or a wait, the last first: so the engine does where several leave
   * an activity without a gateway, and a terminate end may depend on it.
   */
  void leaveAfterRest(int token) {
    int[] next = life.node(token).next();
    if (next.length == 0) {
      end(token);
      return;
    }
    for (int i = 0; i < next.length - 1; i++) {
      spread(token, next[i]);
    }
    go(token, next[next.length - 1]);
  }

  /** A further token of the same case and scope. */
  void spread(int token, int node) {
    spread(node, tokens.kase[token], tokens.scope[token]);
  }

  /** A token of a case in a scope. */
  void spread(int node, int slot, int scope) {
    scopes.live[scope]++;
    life.agenda.add(life.open(node, slot, scope));
  }

  void go(int token, int node) {
    tokens.node[token] = node;
    life.agenda.add(token);
  }

  private void terminate(int token, Node node) {
    int scope = tokens.scope[token];
    int slot = tokens.kase[token];
    life.measures.end(slot, node.index());
    scopes.live[scope] = 0;
    activities.closed(scope, slot);
  }

  void end(int token) {
    int scope = tokens.scope[token];
    int slot = tokens.kase[token];
    life.close(token);
    joins.touch(scope);
    if (--scopes.live[scope] == 0) {
      activities.closed(scope, slot);
    }
  }
}
