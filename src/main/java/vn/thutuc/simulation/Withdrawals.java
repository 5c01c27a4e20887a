package vn.thutuc.simulation;

import vn.thutuc.simulation.Program.Job;
import vn.thutuc.simulation.Program.Node;
import vn.thutuc.simulation.Program.Op;

/** Takes away what is begun: work is broken off, people become free, what is inside ends too. */
final class Withdrawals {

  private final Life life;
  private final Tokens tokens;
  private final Scopes scopes;
  private final Desks desks;
  private final Batches batches;
  private final LegalClock clock;

  Withdrawals(Life life, Desks desks, Batches batches, LegalClock clock) {
    this.life = life;
    this.tokens = life.tokens;
    this.scopes = life.scopes;
    this.desks = desks;
    this.batches = batches;
    this.clock = clock;
  }

  /** A token goes with all it has begun. */
  void kill(int token) {
    Node node = life.node(token);
    if (tokens.state[token] != Tokens.MOVING && tokens.state[token] != Tokens.JOINING) {
      giveUp(token, node);
      if (tokens.owner[token] < 0) {
        clock.leave(tokens.kase[token], node.effect(), life.now);
      }
    }
    life.close(token);
  }

  /** What a token has begun at its activity ends; the token stays. */
  void giveUp(int token, Node node) {
    if (node.op() == Op.WORK && tokens.state[token] != Tokens.INSIDE) {
      life.stepClocks.close(token, node.index(), life.program.jobs()[node.index()], life.now);
    }
    switch (tokens.state[token]) {
      case Tokens.QUEUED -> desks.forget(life.program.jobs()[node.index()]);
      case Tokens.GATHERED -> batches.forget(node.index());
      case Tokens.SERVED -> {
        Job job = life.program.jobs()[node.index()];
        OpenHours hours = desks.hours(token, job);
        double begun = Math.min(tokens.start[token], life.now);
        double work = hours.worked(life.now) - hours.worked(begun);
        life.measures.done(token, job, hours, work, desks.costPerHour(token, job), life.now);
        desks.release(token, job);
      }
      case Tokens.INSIDE -> giveUpInside(token);
      default -> {
        // waits only for time, which is called off with its age
      }
    }
  }

  private void giveUpInside(int owner) {
    int next = scopes.first[tokens.scope[owner]];
    while (next >= 0) {
      int token = next;
      next = tokens.following[token];
      if (tokens.owner[token] == owner) {
        kill(token);
      }
    }
    int scope = tokens.inside[owner];
    while (scope >= 0) {
      int sibling = scopes.sibling[scope];
      clear(scope);
      scopes.close(scope);
      scope = sibling;
    }
    tokens.inside[owner] = -1;
  }

  /** Takes every token of a scope away. */
  void clear(int scope) {
    while (scopes.first[scope] >= 0) {
      kill(scopes.first[scope]);
    }
  }
}
