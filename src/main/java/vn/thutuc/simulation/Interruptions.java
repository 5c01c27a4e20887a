package vn.thutuc.simulation;

import vn.thutuc.simulation.Program.Node;

/** What ends activities before their time: boundary events, event sub-processes and errors. */
final class Interruptions {

  private final Life life;
  private final Tokens tokens;
  private final Scopes scopes;
  private final Withdrawals withdrawals;
  private final LegalClock clock;
  private final Walk walk;

  Interruptions(Life life, Withdrawals withdrawals, LegalClock clock, Walk walk) {
    this.life = life;
    this.tokens = life.tokens;
    this.scopes = life.scopes;
    this.withdrawals = withdrawals;
    this.clock = clock;
    this.walk = walk;
  }

  /** An activity is over: what was to end it cannot do so any more. */
  void over(int token, Node node) {
    tokens.state[token] = Tokens.MOVING;
    tokens.age[token]++;
    clock.leave(tokens.kase[token], node.effect(), life.now);
  }

  /** A boundary event happens. */
  void watched(int token, int watcher) {
    Node event = life.program.nodes()[watcher];
    if (life.program.waits()[event.index()].interrupting()) {
      interrupt(token, watcher);
    } else {
      walk.spread(token, watcher);
    }
  }

  private void interrupt(int token, int watcher) {
    Node node = life.node(token);
    withdrawals.giveUp(token, node);
    over(token, node);
    tokens.node[token] = watcher;
    life.cameTo(token, watcher);
    walk.leave(token);
  }

  /** An event sub-process begins; when it interrupts, nothing else of its scope goes on. */
  void triggered(int token, Node node) {
    int scope = tokens.scope[token];
    tokens.state[token] = Tokens.MOVING;
    life.cameTo(token, tokens.node[token]);
    if (life.program.waits()[node.index()].interrupting()) {
      int next = scopes.first[scope];
      while (next >= 0) {
        int other = next;
        next = tokens.following[other];
        if (other != token) {
          withdrawals.kill(other);
        }
      }
      scopes.live[scope] = 0;
      callOffBoundary(scopes.waiting[scope]);
    }
    scopes.live[scope]++;
    int start = tokens.node[token];
    tokens.node[token] = node.inner();
    tokens.state[token] = Tokens.INSIDE;
    walk.begin(start, tokens.kase[token], token);
  }

  /** As in the engine, what an event sub-process interrupts is watched by no timer any more. */
  private void callOffBoundary(int owner) {
    if (owner >= 0 && life.node(owner).many() == null) {
      tokens.age[owner]++;
    }
  }

  /** An error ends the scopes up to the one whose boundary catches it. */
  void fail(int token, Node node) {
    int catching = scopes.waiting[tokens.scope[token]];
    for (int i = 1; i < node.level(); i++) {
      catching = scopes.waiting[tokens.scope[catching]];
    }
    interrupt(catching, node.index());
  }
}
