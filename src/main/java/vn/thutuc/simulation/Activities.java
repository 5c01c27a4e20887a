package vn.thutuc.simulation;

import vn.thutuc.simulation.Program.Job;
import vn.thutuc.simulation.Program.Many;
import vn.thutuc.simulation.Program.Node;
import vn.thutuc.simulation.Program.Op;

/** What takes time: work, waits, races and scopes, with all that can end them before their time. */
final class Activities {

  final LegalClock clock;
  final Interruptions interruptions;
  private final Life life;
  private final Tokens tokens;
  private final Scopes scopes;
  private final Desks desks;
  private final Batches batches;
  private final Walk walk;
  private final Withdrawals withdrawals;

  Activities(Life life, Desks desks, Batches batches, Walk walk) {
    this.life = life;
    this.tokens = life.tokens;
    this.scopes = life.scopes;
    this.desks = desks;
    this.batches = batches;
    this.walk = walk;
    this.clock = new LegalClock(life.program.limit(), life.cases);
    this.withdrawals = new Withdrawals(life, desks, batches, clock);
    this.interruptions = new Interruptions(life, withdrawals, clock, walk);
  }

  void enter(int token, Node node) {
    arrive(token, node);
    switch (node.op()) {
      case WAIT ->
          await(token, life.happens(tokens.kase[token], tokens.node[token], tokens.visit[token]));
      case RACE -> race(token, node);
      default -> {
        if (node.many() == null) {
          perform(token, node);
        } else {
          performMany(token, node, node.many());
        }
      }
    }
  }

  /** What was begun before goes on, with that much work or waiting left. */
  void goOn(int token, Node node, double left) {
    arrive(token, node);
    if (node.op() == Op.WAIT) {
      await(token, life.now + left);
    } else {
      tokens.work[token] = left;
      batches.offer(token, node.index());
    }
  }

  /** A case comes to an activity: it is counted, and what may end it begins to run. */
  void arrive(int token, Node node) {
    int slot = tokens.kase[token];
    tokens.visit[token] = life.cases.visit(slot, node.place());
    tokens.instance[token] = 0;
    clock.enter(slot, node.effect(), life.now);
    for (int watcher : node.watchers()) {
      watch(token, watcher);
    }
  }

  private void watch(int token, int watcher) {
    if (!life.program.waits()[life.program.nodes()[watcher].index()].atEnd()) {
      double at = life.happens(tokens.kase[token], watcher, tokens.visit[token]);
      if (at < Double.POSITIVE_INFINITY) {
        life.schedule(at, Happening.WATCHED, watcher, token);
      }
    }
  }

  private void await(int token, double at) {
    tokens.state[token] = Tokens.WAITING;
    life.schedule(at, Happening.DONE, 0, token);
  }

  /** Waits for the first of several events; which it is, is known to luck only. */
  private void race(int token, Node node) {
    double first = Double.POSITIVE_INFINITY;
    for (int i = 0; i < node.next().length; i++) {
      double at = life.happens(tokens.kase[token], node.next()[i], tokens.visit[token]);
      if (at < first) {
        first = at;
        tokens.instance[token] = i;
      }
    }
    await(token, first);
  }

  private void perform(int token, Node node) {
    if (node.op() == Op.SCOPE) {
      tokens.state[token] = Tokens.INSIDE;
      walk.enter(node.inner(), tokens.kase[token], token, life.visit(token));
    } else {
      tokens.work[token] = life.duration(token, node);
      batches.offer(token, node.index());
    }
  }

  private void performMany(int token, Node node, Many many) {
    int count = life.instances(token);
    tokens.left[token] = count;
    tokens.state[token] = Tokens.INSIDE;
    if (count == 0) {
      completed(token, node);
    } else if (many.sequential()) {
      perform(token, node);
    } else {
      for (int i = 0; i < count; i++) {
        instance(token, node, i);
      }
    }
  }

  private void instance(int owner, Node node, int number) {
    int slot = tokens.kase[owner];
    if (node.op() == Op.SCOPE) {
      tokens.instance[owner] = number;
      walk.enter(node.inner(), slot, owner, life.visit(owner));
      return;
    }
    int token = life.open(tokens.node[owner], slot, tokens.scope[owner]);
    tokens.owner[token] = owner;
    tokens.visit[token] = tokens.visit[owner];
    tokens.instance[token] = number;
    perform(token, node);
  }

  /** Work or a wait is over. */
  void done(int token) {
    Node node = life.node(token);
    switch (node.op()) {
      case WORK -> worked(token, node);
      case RACE -> {
        int winner = node.next()[tokens.instance[token]];
        interruptions.over(token, node);
        tokens.node[token] = winner;
        life.cameTo(token, winner);
        walk.leave(token);
      }
      case WAIT -> completed(token, node);
      default -> interruptions.triggered(token, node);
    }
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
      perform(token, node);
    } else {
      completed(token, node);
    }
  }

  private void completed(int token, Node node) {
    interruptions.over(token, node);
    for (int watcher : node.watchers()) {
      Program.Wait wait = life.program.waits()[life.program.nodes()[watcher].index()];
      if (wait.atEnd()
          && life.chance(tokens.kase[token], watcher, tokens.visit[token]) < wait.probability()) {
        tokens.node[token] = watcher;
        life.cameTo(token, watcher);
      }
    }
    walk.leave(token);
  }

  /** The last token of a scope has ended. */
  void closed(int scope, int slot) {
    withdrawals.clear(scope);
    int owner = scopes.waiting[scope];
    if (owner < 0) {
      scopes.close(scope);
      life.measures.leave(slot, clock.elapsed(slot, life.now), life.now);
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
      perform(owner, node);
    }
  }
}
