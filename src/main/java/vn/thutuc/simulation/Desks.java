package vn.thutuc.simulation;

import vn.thutuc.simulation.Program.Crowd;
import vn.thutuc.simulation.Program.Demand;
import vn.thutuc.simulation.Program.Job;

/** The people: who is free, who waits for whom, and what is begun when somebody becomes free. */
final class Desks {

  private final Life life;
  private final Program program;
  private final Tokens tokens;
  private final int[] free;
  private final Line[] lines;
  private final boolean[] willWake;
  private long offered;

  Desks(Life life) {
    this.life = life;
    this.program = life.program;
    this.tokens = life.tokens;
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
  void offer(int token, Job job) {
    if (job.demand() < 0) {
      tokens.state[token] = Tokens.SERVED;
      tokens.start[token] = life.now;
      life.schedule(life.now + tokens.work[token], Happening.DONE, 0, token);
      return;
    }
    Demand people = program.demands()[job.demand()];
    if (people.endless()) {
      begin(token, people, people.hours().opensFrom(life.now));
    } else if (canBegin(people)) {
      begin(token, people, life.now);
    } else {
      tokens.state[token] = Tokens.QUEUED;
      lines[job.demand()].add(token, key(token), offered++);
      life.measures.line(people, 1, life.now);
      wakeAtOpening(job.demand(), people);
    }
  }

  /** Work is done or given up: its people are free, and take what waits. */
  void release(Job job) {
    if (job.demand() < 0) {
      return;
    }
    Demand people = program.demands()[job.demand()];
    for (int crowd : people.crowds()) {
      free[crowd]++;
      life.measures.busy(crowd, -1, life.now);
    }
    if (!people.endless()) {
      for (int crowd : people.crowds()) {
        serve(program.crowds()[crowd]);
      }
    }
  }

  /** Somebody who waited has gone. */
  void forget(Job job) {
    life.measures.line(program.demands()[job.demand()], -1, life.now);
  }

  /** The people of a demand have come to work. */
  void wake(int demand) {
    willWake[demand] = false;
    for (int crowd : program.demands()[demand].crowds()) {
      serve(program.crowds()[crowd]);
    }
  }

  OpenHours hours(Job job) {
    return job.demand() < 0 ? OpenHours.ALWAYS : program.demands()[job.demand()].hours();
  }

  /** Begins what those who became free can begin, the first in line first. */
  private void serve(Crowd crowd) {
    int next = first(crowd);
    while (next >= 0) {
      Demand people = program.demands()[next];
      life.measures.line(people, -1, life.now);
      begin(lines[next].take(), people, life.now);
      next = first(crowd);
    }
  }

  private int first(Crowd crowd) {
    int best = -1;
    for (int demand : crowd.demands()) {
      if (!lines[demand].hasNext()) {
        continue;
      }
      Demand people = program.demands()[demand];
      if (!canBegin(people)) {
        wakeAtOpening(demand, people);
      } else if (best < 0 || lines[demand].goesBefore(lines[best])) {
        best = demand;
      }
    }
    return best;
  }

  private boolean canBegin(Demand people) {
    for (int crowd : people.crowds()) {
      if (free[crowd] == 0) {
        return false;
      }
    }
    return people.hours().isOpen(life.now);
  }

  private void wakeAtOpening(int demand, Demand people) {
    if (!willWake[demand] && !people.hours().isOpen(life.now)) {
      willWake[demand] = true;
      life.schedule(people.hours().opensFrom(life.now), Happening.WAKE, 0, demand);
    }
  }

  private void begin(int token, Demand people, double start) {
    for (int crowd : people.crowds()) {
      free[crowd]--;
      life.measures.busy(crowd, 1, life.now);
    }
    tokens.state[token] = Tokens.SERVED;
    tokens.start[token] = start;
    double work = tokens.work[token];
    double end = people.finishStarted() ? start + work : people.hours().advance(start, work);
    life.schedule(end, Happening.DONE, 0, token);
  }

  private double key(int token) {
    Program.Order order = program.order();
    int slot = tokens.kase[token];
    return switch (order.kind()) {
      case FIFO -> 0;
      case SPT -> tokens.work[token];
      case EDD -> life.cases.arrived[slot];
      case PRIORITY -> {
        double value = life.cases.value(slot, order.fact());
        yield order.ranks().length == 0 ? value : order.ranks()[(int) value];
      }
    };
  }
}
