package vn.thutuc.simulation;

import vn.thutuc.simulation.Program.Many;
import vn.thutuc.simulation.Program.Node;
import vn.thutuc.simulation.Program.Op;

/** Begins what takes time: work, waits, races and scopes, once or several times. */
final class Beginnings {

  private final Life life;
  private final Tokens tokens;
  private final Batches batches;
  private final LegalClock clock;
  private final Walk walk;
  private final Activities activities;

  Beginnings(Life life, Batches batches, LegalClock clock, Walk walk, Activities activities) {
    this.life = life;
    this.tokens = life.tokens;
    this.batches = batches;
    this.clock = clock;
    this.walk = walk;
    this.activities = activities;
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
      life.stepClocks.open(token, life.program.jobs()[node.index()], life.now);
      tokens.work[token] = left;
      batches.offer(token, node.index());
    }
  }

  /** A case comes to an activity: it is counted, and what may end it begins to run. */
  void arrive(int token, Node node) {
    int slot = tokens.kase[token];
    tokens.visit[token] = life.cases.visit(slot, node.place());
    tokens.instance[token] = 0;
    tokens.ready[token] = life.now;
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

  void perform(int token, Node node) {
    if (node.op() == Op.SCOPE) {
      tokens.state[token] = Tokens.INSIDE;
      walk.enter(node.inner(), tokens.kase[token], token, life.visit(token));
    } else {
      life.stepClocks.open(token, life.program.jobs()[node.index()], life.now);
      tokens.work[token] = life.duration(token, node);
      double ready = life.ready(token, node);
      if (ready > life.now) {
        await(token, ready);
      } else {
        batches.offer(token, node.index());
      }
    }
  }

  /** What delayed the work is over. */
  void offer(int token, Node node) {
    batches.offer(token, node.index());
  }

  private void performMany(int token, Node node, Many many) {
    int count = life.instances(token);
    tokens.left[token] = count;
    tokens.state[token] = Tokens.INSIDE;
    if (count == 0) {
      activities.completed(token, node);
    } else if (many.sequential()) {
      perform(token, node);
    } else {
      boolean scope = node.op() == Op.SCOPE;
      for (int i = 0; i < count; i++) {
        // the scope that is opened last is gone through first
        instance(token, node, scope ? count - 1 - i : i);
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
}
