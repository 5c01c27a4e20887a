package vn.thutuc.simulation;

/**
 * One replication: lives through the events in order of time. What it gives depends on program,
 * seed and number alone, so any thread on any machine may run it.
 */
final class Machine {

  private static final int CHECK_EVERY = 8_192;

  private final Program program;
  private final Guard guard;
  private final Life life;
  private final Desks desks;
  private final Batches batches;
  private final Walk walk;
  private long arrived;
  private long handled;
  private long told;

  Machine(Program program, long seed, int replication, Guard guard) {
    this.program = program;
    this.guard = guard;
    this.life = new Life(program, seed, replication);
    this.desks = new Desks(life);
    this.batches = new Batches(life, desks);
    this.walk = new Walk(life, desks, batches);
  }

  /** Lets somebody follow the cases. */
  Machine followedBy(Trail trail) {
    life.trail = trail;
    return this;
  }

  /** Lets somebody see what happens. */
  Machine watchedBy(Witness witness) {
    life.witness = witness;
    life.trail = (serial, node, now) -> witness.came(serial, program.nodes()[node].id(), now);
    return this;
  }

  /** Runs to the end and tells what was measured. */
  Measures run() {
    resumeBacklog();
    scheduleArrival();
    do {
      while (!life.events.isEmpty()) {
        if ((++handled & (CHECK_EVERY - 1)) == 0) {
          check();
        }
        if (life.events.time() > life.now) {
          life.now = life.events.time();
          walk.timePassed();
        }
        handle(life.events.take());
      }
    } while (batches.releaseTheRest());
    check();
    life.measures.close(life.now, arrived, handled);
    return life.measures;
  }

  /** Cases under way have numbers below 0, so that those who come keep their luck. */
  private void resumeBacklog() {
    Given[] backlog = program.arrivals().backlog();
    for (int i = 0; i < backlog.length; i++) {
      int slot = life.cases.open(-1L - i, backlog[i].arrived());
      life.drawFacts(slot);
      life.measures.arrive(slot, 0);
      walk.resume(slot, backlog[i]);
    }
  }

  private void check() {
    long completed = life.measures.completed;
    guard.check(handled, completed - told);
    told = completed;
  }

  private void handle(long event) {
    int token = Happening.token(event);
    switch (Happening.kind(event)) {
      case Happening.ARRIVAL -> arrive();
      case Happening.WAKE -> desks.wake(token);
      case Happening.TICK -> batches.tick(token);
      default -> {
        if (Happening.isOf(event, life.tokens.age[token])) {
          if (Happening.kind(event) == Happening.DONE) {
            walk.done(token);
          } else {
            walk.watched(token, Happening.node(event));
          }
        }
      }
    }
  }

  private void scheduleArrival() {
    Arrivals plan = program.arrivals();
    if (arrived == plan.cases()) {
      life.measures.lastArrival(life.now);
      return;
    }
    double at = life.arrival(arrived);
    if (at <= plan.horizon()) {
      life.schedule(at, Happening.ARRIVAL, 0, 0);
    } else {
      life.measures.lastArrival(life.now);
    }
  }

  private void arrive() {
    int slot = life.cases.open(arrived, life.now);
    life.drawFacts(slot);
    arrived++;
    life.measures.arrive(slot, life.now);
    life.witness.arrived(life.cases.serial[slot], life.now);
    String start = program.nodes()[program.start()].id();
    life.witness.happened(life.cases.serial[slot], start, life.now, life.now);
    scheduleArrival();
    walk.begin(slot);
  }
}
