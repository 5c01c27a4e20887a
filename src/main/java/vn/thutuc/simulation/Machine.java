package vn.thutuc.simulation;

import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import vn.thutuc.simulation.Program.Node;

/**
 * One replication: lives through the events in order of time. What it gives depends on program,
 * seed and number alone, so any thread on any machine may run it.
 */
final class Machine {

  /** Kinds of events, in the upper bits of an event; the token and its age fill the others. */
  static final long ARRIVAL = 0;

  static final long DONE = 1;
  static final long WAKE = 2;

  private static final int CHECK_EVERY = 8_192;

  private final Program program;
  private final Guard guard;
  private final Draws draws;
  private final EventQueue events = new EventQueue();
  private final Tokens tokens = new Tokens();
  private final Cases cases;
  private final Scopes scopes;
  private final Measures measures;
  private final Desks desks;
  private final Agenda agenda = new Agenda();
  private final ContinuousSampler gaps;
  private final long arrivalKey;
  private final ContinuousSampler[] facts;
  private final long[] factKeys;
  private final ContinuousSampler[] durations;
  private final long[] nodeKeys;

  private double now;
  private long arrived;
  private long handled;
  private int finishedSinceCheck;
  private int stepsAtOnce;

  Machine(Program program, long seed, int replication, Guard guard) {
    this.program = program;
    this.guard = guard;
    this.draws = new Draws(seed, replication);
    this.cases = new Cases(program.places(), program.facts().size());
    this.scopes = new Scopes(program.joins());
    this.measures = new Measures(program, cases, tokens);
    this.desks = new Desks(program, tokens, cases, events, measures);
    this.gaps = Sampling.of(program.arrivals().gap(), draws);
    this.arrivalKey = draws.key("arrival");
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
    this.nodeKeys = new long[program.nodes().length];
    for (int i = 0; i < nodeKeys.length; i++) {
      nodeKeys[i] = draws.key(program.nodes()[i].purpose());
    }
  }

  /** Runs to the end and tells what was measured. */
  Measures run() {
    scheduleArrival();
    while (!events.isEmpty()) {
      if ((++handled & (CHECK_EVERY - 1)) == 0) {
        guard.check(handled, finishedSinceCheck);
        finishedSinceCheck = 0;
      }
      if (events.time() > now) {
        now = events.time();
        stepsAtOnce = 0;
      }
      handle(events.take());
    }
    guard.check(handled, finishedSinceCheck);
    measures.close(now, arrived, handled);
    return measures;
  }

  private void handle(long event) {
    switch ((int) (event >>> 60)) {
      case (int) ARRIVAL -> arrive();
      case (int) WAKE -> desks.wake((int) event, now);
      default -> {
        int token = (int) event;
        desks.finish(token, now);
        leave(token);
        settle();
      }
    }
  }

  private void scheduleArrival() {
    Program.Arrivals plan = program.arrivals();
    if (arrived == plan.cases()) {
      return;
    }
    draws.seek(arrivalKey, arrived, 0);
    double at = plan.hours().advance(plan.hours().opensFrom(now), gaps.sample());
    if (at <= plan.horizon()) {
      events.add(at, ARRIVAL << 60);
    }
  }

  private void arrive() {
    int slot = cases.open(arrived, now);
    for (int i = 0; i < facts.length; i++) {
      draws.seek(factKeys[i], arrived, 0);
      cases.value(slot, i, facts[i].sample());
    }
    arrived++;
    measures.arrive(slot, now);
    scheduleArrival();
    int scope = scopes.open(-1);
    scopes.live[scope] = 1;
    agenda.add(tokens.open(program.start(), slot, scope));
    settle();
  }

  /** Moves tokens on until every one waits for time or for people. */
  private void settle() {
    while (!agenda.isEmpty()) {
      int token = agenda.take();
      Node node = program.nodes()[tokens.node[token]];
      if (++stepsAtOnce > SimulationLimits.STEPS_AT_ONCE) {
        throw SimulationStopped.runaway(node.id());
      }
      step(token, node);
    }
  }

  private void step(int token, Node node) {
    switch (node.op()) {
      case PASS -> leave(token);
      case CHOOSE -> go(token, node.next()[chosen(token, node)]);
      case FORK -> {
        if (node.join() < 0 || scopes.join(tokens.scope[token], node.join(), node.wanted())) {
          leave(token);
        } else {
          tokens.close(token);
        }
      }
      case WORK -> work(token, node);
      case END -> {
        measures.end(tokens.kase[token], node.index());
        end(token);
      }
    }
  }

  private int chosen(int token, Node node) {
    int slot = tokens.kase[token];
    draws.seek(nodeKeys[tokens.node[token]], cases.serial[slot], cases.visit(slot, node.place()));
    double u = draws.nextDouble();
    double[] sums = node.chances();
    int i = 0;
    while (i < sums.length - 1 && u >= sums[i]) {
      i++;
    }
    return i;
  }

  private void work(int token, Node node) {
    int slot = tokens.kase[token];
    draws.seek(nodeKeys[tokens.node[token]], cases.serial[slot], cases.visit(slot, node.place()));
    tokens.work[token] = durations[node.index()].sample();
    desks.offer(token, node.index(), now);
  }

  /** Takes every flow that leaves the node; without any, the token ends. */
  private void leave(int token) {
    int[] next = program.nodes()[tokens.node[token]].next();
    if (next.length == 0) {
      end(token);
      return;
    }
    go(token, next[0]);
    for (int i = 1; i < next.length; i++) {
      int scope = tokens.scope[token];
      scopes.live[scope]++;
      agenda.add(tokens.open(next[i], tokens.kase[token], scope));
    }
  }

  private void go(int token, int node) {
    tokens.node[token] = node;
    agenda.add(token);
  }

  private void end(int token) {
    int scope = tokens.scope[token];
    int slot = tokens.kase[token];
    tokens.close(token);
    if (--scopes.live[scope] == 0) {
      scopes.close(scope);
      measures.leave(slot, now);
      cases.close(slot);
      finishedSinceCheck++;
    }
  }
}
