package vn.thutuc.simulation;

import vn.thutuc.simulation.Program.Crowd;
import vn.thutuc.simulation.Program.Demand;
import vn.thutuc.simulation.Program.Job;

/** The people: who is free, who waits for whom, and what is begun when somebody becomes free. */
final class Desks {

  private final Program program;
  private final Tokens tokens;
  private final Cases cases;
  private final EventQueue events;
  private final Measures measures;
  private final int[] free;
  private final Line[] lines;
  private final boolean[] willWake;
  private long offered;

  Desks(Program program, Tokens tokens, Cases cases, EventQueue events, Measures measures) {
    this.program = program;
    this.tokens = tokens;
    this.cases = cases;
    this.events = events;
    this.measures = measures;
    this.free = new int[program.crowds().length];
    for (int i = 0; i < free.length; i++) {
      free[i] = program.crowds()[i].size();
    }
    this.lines = new Line[program.demands().length];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = new Line(tokens, program.order().isByKey());
    }
    this.willWake = new boolean[lines.length];
  }

  /** Work has become ready: it is begun, or waits for people or for opening. */
  void offer(int token, int job, double now) {
    tokens.ready[token] = now;
    int demand = program.jobs()[job].demand();
    if (demand < 0) {
      tokens.start[token] = now;
      schedule(token, now + tokens.work[token]);
      return;
    }
    Demand people = program.demands()[demand];
    if (people.endless()) {
      begin(token, people, people.hours().opensFrom(now), now);
    } else if (canBegin(people, now)) {
      begin(token, people, now, now);
    } else {
      lines[demand].add(token, key(token), offered++);
      measures.line(people, 1, now);
      wakeAtOpening(demand, people, now);
    }
  }

  /** Work is done: its people are free, and take what waits. */
  void finish(int token, double now) {
    Job job = program.jobs()[program.nodes()[tokens.node[token]].index()];
    Demand people = job.demand() < 0 ? null : program.demands()[job.demand()];
    measures.done(token, job, people == null ? OpenHours.ALWAYS : people.hours(), now);
    if (people == null) {
      return;
    }
    for (int crowd : people.crowds()) {
      free[crowd]++;
      measures.busy(crowd, -1, now);
    }
    if (!people.endless()) {
      for (int crowd : people.crowds()) {
        serve(program.crowds()[crowd], now);
      }
    }
  }

  /** The people of a demand have come to work. */
  void wake(int demand, double now) {
    willWake[demand] = false;
    for (int crowd : program.demands()[demand].crowds()) {
      serve(program.crowds()[crowd], now);
    }
  }

  /** Begins what those who became free can begin, the first in line first. */
  private void serve(Crowd crowd, double now) {
    int next = first(crowd, now);
    while (next >= 0) {
      Demand people = program.demands()[next];
      measures.line(people, -1, now);
      begin(lines[next].take(), people, now, now);
      next = first(crowd, now);
    }
  }

  private int first(Crowd crowd, double now) {
    int best = -1;
    for (int demand : crowd.demands()) {
      if (!lines[demand].hasNext()) {
        continue;
      }
      Demand people = program.demands()[demand];
      if (!canBegin(people, now)) {
        wakeAtOpening(demand, people, now);
      } else if (best < 0 || lines[demand].goesBefore(lines[best])) {
        best = demand;
      }
    }
    return best;
  }

  private boolean canBegin(Demand people, double now) {
    for (int crowd : people.crowds()) {
      if (free[crowd] == 0) {
        return false;
      }
    }
    return people.hours().isOpen(now);
  }

  private void wakeAtOpening(int demand, Demand people, double now) {
    if (!willWake[demand] && !people.hours().isOpen(now)) {
      willWake[demand] = true;
      events.add(people.hours().opensFrom(now), Machine.WAKE << 60 | demand);
    }
  }

  private void begin(int token, Demand people, double start, double now) {
    for (int crowd : people.crowds()) {
      free[crowd]--;
      measures.busy(crowd, 1, now);
    }
    tokens.start[token] = start;
    double work = tokens.work[token];
    schedule(token, people.finishStarted() ? start + work : people.hours().advance(start, work));
  }

  private void schedule(int token, double at) {
    long age = tokens.age[token] & 0xFFFFFFFL;
    events.add(at, Machine.DONE << 60 | age << 32 | token);
  }

  private double key(int token) {
    Program.Order order = program.order();
    int slot = tokens.kase[token];
    return switch (order.kind()) {
      case FIFO -> 0;
      case SPT -> tokens.work[token];
      case EDD -> cases.arrived[slot];
      case PRIORITY -> {
        double value = cases.value(slot, order.fact());
        yield order.ranks().length == 0 ? value : order.ranks()[(int) value];
      }
    };
  }
}
