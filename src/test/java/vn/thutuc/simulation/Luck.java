package vn.thutuc.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Flow;

/** The luck of one case of the simulator, to be given to the same case elsewhere. */
final class Luck {

  private final Program program;
  private final Life life;
  private final int slot;
  private final int scope;
  private final double arrival;
  private final Map<String, Integer> nodes = new HashMap<>();

  Luck(Program program, long seed, int serial) {
    this.program = program;
    this.life = new Life(program, seed, 0);
    this.arrival = program.arrivals().times()[serial];
    this.slot = life.cases.open(serial, arrival);
    this.scope = life.scopes.open(-1);
    for (int i = 0; i < program.nodes().length; i++) {
      nodes.put(program.nodes()[i].id(), i);
    }
  }

  double arrival() {
    return arrival;
  }

  /**
   * @param number visit of the case times {@link SimulationLimits#INSTANCES}, and which instance
   */
  double duration(String element, int number) {
    int token = life.open(nodes.get(element), slot, scope);
    life.tokens.visit[token] = number / SimulationLimits.INSTANCES;
    life.tokens.instance[token] = number % SimulationLimits.INSTANCES;
    double work = life.duration(token, life.node(token));
    life.close(token);
    return work;
  }

  /** When it happens; infinity for never. */
  double happens(String element, int visit, double now) {
    life.now = now;
    return life.happens(slot, nodes.get(element), visit);
  }

  /** Whether each flow is taken, by its id. */
  Map<String, Object> decisions(String gateway, List<Flow.Edge> ways, int visit) {
    int node = nodes.get(gateway);
    double[] chances = program.nodes()[node].chances();
    Map<String, Object> taken = new HashMap<>();
    if (chances.length == 0) {
      return taken;
    }
    boolean exclusive = program.nodes()[node].op() == Program.Op.CHOOSE;
    double u = exclusive ? life.chance(slot, node, visit) : 0;
    double before = 0;
    for (int i = 0; i < chances.length; i++) {
      if (exclusive) {
        taken.put(ways.get(i).id(), before <= u && (u < chances[i] || i == chances.length - 1));
        before = chances[i];
      } else {
        double own = life.chance(slot, node, visit * chances.length + i);
        taken.put(ways.get(i).id(), own < chances[i]);
      }
    }
    return taken;
  }
}
