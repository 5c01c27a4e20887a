package vn.thutuc.simulation;

import vn.thutuc.simulation.Program.Node;

/** Chooses the flows a token takes: as it is known, by rules, or by luck. */
final class Gateways {

  private final Life life;
  private final Tokens tokens;
  private final Walk walk;
  private final InclusiveJoins joins;

  Gateways(Life life, Walk walk, InclusiveJoins joins) {
    this.life = life;
    this.tokens = life.tokens;
    this.walk = walk;
    this.joins = joins;
  }

  /** The place of the one flow it takes. */
  int chosen(int token, Node node) {
    int slot = tokens.kase[token];
    int visit = life.cases.visit(slot, node.place());
    int known = life.way(slot, tokens.node[token], visit);
    Chooser chooser = node.chooser();
    if (known >= 0) {
      return known;
    } else if (chooser != null) {
      return chooser.choose(life.cases.values(slot), life.cases.arrived[slot]);
    }
    double u = life.chance(slot, tokens.node[token], visit);
    double[] sums = node.chances();
    int ways = node.next().length;
    int first = node.fact() < 0 ? 0 : ways * (int) life.cases.value(slot, node.fact());
    int i = 0;
    while (i < ways - 1 && u >= sums[first + i]) {
      i++;
    }
    return i;
  }

  /** Takes each flow by its own chance, or the default when none is taken. */
  void include(int token, Node node) {
    if (node.join() >= 0 && tokens.state[token] != Tokens.JOINING) {
      joins.wait(token);
      return;
    }
    tokens.state[token] = Tokens.MOVING;
    int[] next = node.next();
    if (next.length < 2) {
      walk.leave(token);
      return;
    }
    int slot = tokens.kase[token];
    int visit = life.cases.visit(slot, node.place()) * next.length;
    boolean taken = false;
    for (int i = next.length - 1; i >= 0; i--) {
      if (life.chance(slot, tokens.node[token], visit + i) < node.chances()[i]) {
        walk.spread(token, next[i]);
        taken = true;
      }
    }
    if (!taken) {
      walk.spread(token, next[node.otherwise()]);
    }
    walk.end(token);
  }
}
