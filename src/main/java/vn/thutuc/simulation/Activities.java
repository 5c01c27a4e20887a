package vn.thutuc.simulation;

import vn.thutuc.simulation.Program.Job;
import vn.thutuc.simulation.Program.Many;
import vn.thutuc.simulation.Program.Node;
import vn.thutuc.simulation.Program.Op;

/** Ends what takes time, in its time or before it, and goes on from there. */
final class Activities {

  final LegalClock clock;
  final Interruptions interruptions;
  final Beginnings beginnings;
  private final Life life;
  private final Tokens tokens;
  private final Scopes scopes;
  private final Desks desks;
  private final Walk walk;
  private final Withdrawals withdrawals;

  Activities(Life life, Desks desks, Batches batches, Walk walk) {
    this.life = life;
    this.tokens = life.tokens;
    this.scopes = life.scopes;
    this.desks = desks;
    this.walk = walk;
    this.clock = new LegalClock(life.program.limit(), life.cases, life.stepClocks);
    this.withdrawals = new Withdrawals(life, desks, batches, clock);
    this.interruptions = new Interruptions(life, withdrawals, clock, walk);
    this.beginnings = new Beginnings(life, batches, clock, walk, this);
  }

  /** Work or a wait is over. */
  void done(int token) {
    Node node = life.node(token);
    switch (node.op()) {
      case WORK -> {
        if (tokens.state[token] == Tokens.WAITING) {
          beginnings.offer(token, node);
        } else {
          worked(token, node);
        }
      }
      case RACE -> {
        int winner = node.next()[tokens.instance[token]];
        interruptions.over(token, node);
        tokens.node[token] = winner;
        life.cameTo(token, winner);
        happened(token);
        walk.leave(token);
      }
      case WAIT -> {
        happened(token);
        completed(token, node);
      }
      default -> interruptions.triggered(token, node);
    }
  }

  private void happened(int token) {
    life.witness.happened(
        life.cases.serial[tokens.kase[token]],
        life.node(token).id(),
        tokens.ready[token],
        life.now);
  }

  private void worked(int leader, Node node) {
    Job job = life.program.jobs()[node.index()];
    OpenHours hours = desks.hours(leader, job);
    double price = desks.costPerHour(leader, job);
    int size = 0;
    for (int token = leader; token >= 0; token = tokens.mate[token]) {
      size++;
      tokens.start[token] = tokens.start[leader];
    }
    double work = tokens.work[leader];
    for (int token = leader; token >= 0; token = tokens.mate[token]) {
      life.measures.done(token, job, hours, work, price / size, life.now);
      life.stepClocks.close(token, node.index(), job, life.now);
      life.witness.worked(
          life.cases.serial[tokens.kase[token]],
          job.id(),
          tokens.ready[token],
          tokens.start[token],
          life.now);
    }
    desks.release(leader, job);
    int token = leader;
    while (token >= 0) {
      int next = tokens.mate[token];
      tokens.mate[token] = -1;
      instanceDone(token, node);
      token = next;
    }
  }

  private void instanceDone(int token, Node node) {
    int owner = tokens.owner[token];
    Many many = node.many();
    if (owner >= 0) {
      life.close(token);
      if (--tokens.left[owner] == 0) {
        completed(owner, node);
      }
    } else if (many != null && many.sequential() && --tokens.left[token] > 0) {
      tokens.instance[token]++;
      beginnings.perform(token, node);
    } else {
      completed(token, node);
    }
  }

  /** An activity is over and its token goes on. */
  void completed(int token, Node node) {
    interruptions.over(token, node);
    clock.completed(tokens.kase[token], node.effect(), life.now);
    for (int watcher : node.watchers()) {
      Program.Wait wait = life.program.waits()[life.program.nodes()[watcher].index()];
      if (wait.atEnd()
          && life.chance(tokens.kase[token], watcher, tokens.visit[token]) < wait.probability()) {
        tokens.node[token] = watcher;
        life.cameTo(token, watcher);
      }
    }
    boolean rested = node.op() != Op.SCOPE && node.many() == null;
    if (rested) {
      walk.leaveAfterRest(token);
    } else {
      walk.leave(token);
    }
  }

  /** The last token of a scope has ended. */
  void closed(int scope, int slot) {
    withdrawals.clear(scope);
    int owner = scopes.waiting[scope];
    if (owner < 0) {
      scopes.close(scope);
      life.measures.leave(slot, clock.elapsed(slot, life.now), life.now);
      life.witness.left(life.cases.serial[slot], life.now);
      life.cases.close(slot);
      return;
    }
    scopes.unlink(scope, tokens);
    scopes.close(scope);
    Node node = life.node(owner);
    Many many = node.many();
    if (many == null || --tokens.left[owner] == 0) {
      completed(owner, node);
    } else if (many.sequential()) {
      tokens.instance[owner]++;
      beginnings.perform(owner, node);
    }
  }
}
