package vn.thutuc.simulation;

import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Program.Node;

/** The state of one replication: who is where, what is to come, and the luck of each case. */
final class Life {

  final Program program;
  final EventQueue events = new EventQueue();
  final Tokens tokens = new Tokens();
  final Cases cases;
  final Scopes scopes;
  final Agenda agenda = new Agenda(tokens);
  final Measures measures;
  final StepClocks stepClocks;
  double now;
  Witness witness = Witness.NONE;

  private final Draws draws;
  private final long arrivalKey;
  private final ContinuousSampler gaps;
  private final ContinuousSampler[] facts;
  private final long[] factKeys;
  private final ContinuousSampler[] durations;
  private final ContinuousSampler[] waits;
  private final ContinuousSampler[] instances;
  private final long[] nodeKeys;

  /** Null when only sums are wanted. */
  @Nullable Trail trail;

  Life(Program program, long seed, int replication) {
    this.program = program;
    this.cases = new Cases(program.places(), program.facts().size());
    this.scopes = new Scopes(program.joins());
    this.measures = new Measures(program, cases, tokens);
    this.stepClocks = new StepClocks(program, tokens, measures);
    this.draws = new Draws(seed, replication);
    this.arrivalKey = draws.key("arrival");
    this.gaps = Sampling.of(program.arrivals().gap(), draws);
    this.facts = new ContinuousSampler[program.facts().size()];
    this.factKeys = new long[facts.length];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = Sampling.of(program.facts().get(i).values(), draws);
      factKeys[i] = draws.key("attribute." + program.facts().get(i).name());
    }
    this.durations = new ContinuousSampler[program.jobs().length];
    for (int i = 0; i < durations.length; i++) {
      durations[i] = Sampling.of(program.jobs()[i].duration(), draws);
    }
    this.waits = new ContinuousSampler[program.waits().length];
    for (int i = 0; i < waits.length; i++) {
      waits[i] = Sampling.of(program.waits()[i].time(), draws);
    }
    Node[] nodes = program.nodes();
    this.nodeKeys = new long[nodes.length];
    this.instances = new ContinuousSampler[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      nodeKeys[i] = draws.key(nodes[i].purpose());
      Program.Many many = nodes[i].many();
      instances[i] = many == null ? () -> 1 : Sampling.of(many.instances(), draws);
    }
  }

  /** When the next case comes. */
  double arrival(long serial) {
    Arrivals plan = program.arrivals();
    if (plan.times().length > 0) {
      return plan.times()[(int) serial];
    }
    draws.seek(arrivalKey, serial, 0);
    double at = later(plan, now);
    double most = 1 / plan.gap().mean();
    // where hours differ, cases come as in the busiest hour and some of them are thinned out
    for (int i = 1; plan.rates().length > 0 && isThinned(plan.rateAt(at) / most); i++) {
      draws.seek(arrivalKey, serial, i);
      at = later(plan, at);
    }
    return at;
  }

  private double later(Arrivals plan, double time) {
    return plan.hours().advance(plan.hours().opensFrom(time), gaps.sample());
  }

  private boolean isThinned(double part) {
    return draws.nextDouble() >= part;
  }

  void drawFacts(int slot) {
    for (int i = 0; i < facts.length; i++) {
      draws.seek(factKeys[i], cases.serial[slot], 0);
      cases.value(slot, i, facts[i].sample());
    }
    Given given = given(slot);
    for (int i = 0; given != null && i < facts.length; i++) {
      if (!Double.isNaN(given.facts()[i])) {
        cases.value(slot, i, given.facts()[i]);
      }
    }
  }

  /** What is known of a case beforehand; null when nothing is. */
  private @Nullable Given given(int slot) {
    long serial = cases.serial[slot];
    Arrivals plan = program.arrivals();
    if (serial < 0) {
      return plan.backlog()[(int) (-1 - serial)];
    }
    return plan.known().length == 0 ? null : plan.known()[(int) serial];
  }

  /** The flow a case is known to have taken at a gateway; -1 where luck says. */
  int way(int slot, int node, int visit) {
    Given given = given(slot);
    return given == null ? -1 : given.way(node, visit);
  }

  /** A number from 0 to 1 for the n-th visit of a case to a node. */
  double chance(int slot, int node, int visit) {
    draws.seek(nodeKeys[node], cases.serial[slot], visit);
    return draws.nextDouble();
  }

  /** Which time of the case it is at an activity, each instance of several counted. */
  int visit(int token) {
    return tokens.visit[token] * SimulationLimits.INSTANCES + tokens.instance[token];
  }

  double duration(int token, Node node) {
    draws.seek(nodeKeys[tokens.node[token]], cases.serial[tokens.kase[token]], visit(token));
    double drawn = durations[node.index()].sample();
    Given given = given(tokens.kase[token]);
    if (given != null) {
      // the instances of a first visit have a time each
      int time = tokens.visit[token] == 0 ? tokens.instance[token] : tokens.visit[token];
      double known = given.work(tokens.node[token], time);
      return Double.isNaN(known) ? drawn : known;
    }
    return drawn;
  }

  int instances(int token) {
    int node = tokens.node[token];
    draws.seek(~nodeKeys[node], cases.serial[tokens.kase[token]], tokens.visit[token]);
    double count = Math.rint(instances[node].sample());
    return (int) Math.max(0, Math.min(SimulationLimits.INSTANCES, count));
  }

  /** When what that node stands for happens to a case; infinity for never. */
  double happens(int slot, int node, int visit) {
    draws.seek(nodeKeys[node], cases.serial[slot], visit);
    return after(program.nodes()[node].index());
  }

  /** When work is ready to be begun: now, or when its delay is over. */
  double ready(int token, Node node) {
    int delay = program.jobs()[node.index()].delay();
    if (delay < 0) {
      return now;
    }
    int visit = tokens.visit[token] * SimulationLimits.INSTANCES + tokens.instance[token];
    long key = Long.rotateLeft(nodeKeys[tokens.node[token]], 17);
    draws.seek(key, cases.serial[tokens.kase[token]], visit);
    double at = after(delay);
    return at == Double.POSITIVE_INFINITY ? now : at;
  }

  private double after(int index) {
    Program.Wait wait = program.waits()[index];
    if (wait.probability() < 1 && draws.nextDouble() >= wait.probability()) {
      return Double.POSITIVE_INFINITY;
    }
    double time = waits[index].sample();
    return wait.hours().isAlways()
        ? now + time
        : wait.hours().advance(wait.hours().opensFrom(now), time);
  }

  /** A new token beside the others of its scope. */
  int open(int node, int slot, int scope) {
    return tokens.open(node, slot, scope, scopes);
  }

  void close(int token) {
    tokens.close(token, scopes);
  }

  /** A case has come to an element. */
  void cameTo(int token, int node) {
    if (trail != null) {
      trail.came(cases.serial[tokens.kase[token]], node, now);
    }
  }

  Node node(int token) {
    return program.nodes()[tokens.node[token]];
  }

  void schedule(double at, int kind, int node, int token) {
    events.add(at, Happening.of(kind, node, token, tokens.age[token]));
  }
}
