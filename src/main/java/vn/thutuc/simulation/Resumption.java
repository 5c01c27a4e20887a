package vn.thutuc.simulation;

import java.util.HashMap;
import java.util.Map;
import vn.thutuc.simulation.Program.Node;
import vn.thutuc.simulation.Program.Op;

/** Puts a case that is under way where it stands, with the sub-processes around opened. */
final class Resumption {

  private static final int PROCESS = -1;

  private final Life life;
  private final Walk walk;
  private final Beginnings beginnings;

  /** The scopes opened for the case, by the node of the sub-process. */
  private final Map<Integer, Integer> opened = new HashMap<>();

  Resumption(Life life, Walk walk, Beginnings beginnings) {
    this.life = life;
    this.walk = walk;
    this.beginnings = beginnings;
  }

  void resume(int slot, Given given) {
    opened.put(PROCESS, walk.open(life.program.start(), slot, -1, 0));
    for (Given.Place place : given.places()) {
      int scope = opened.get(PROCESS);
      for (int around : place.within()) {
        scope = inside(slot, scope, around);
      }
      stand(slot, scope, place);
    }
  }

  private int inside(int slot, int scope, int around) {
    Integer known = opened.get(around);
    if (known != null) {
      return known;
    }
    life.scopes.live[scope]++;
    int token = life.open(around, slot, scope);
    Node node = life.node(token);
    life.cameTo(token, around);
    if (node.op() == Op.SCOPE) {
      beginnings.arrive(token, node);
    }
    life.tokens.state[token] = Tokens.INSIDE;
    int inner = walk.open(node.inner(), slot, token, life.visit(token));
    opened.put(around, inner);
    return inner;
  }

  private void stand(int slot, int scope, Given.Place place) {
    Op op = life.program.nodes()[place.node()].op();
    boolean rests = op == Op.WORK || op == Op.WAIT;
    if (Double.isNaN(place.left()) || !rests) {
      walk.spread(place.node(), slot, scope);
      return;
    }
    life.scopes.live[scope]++;
    int token = life.open(place.node(), slot, scope);
    life.cameTo(token, place.node());
    beginnings.goOn(token, life.node(token), place.left());
  }
}
