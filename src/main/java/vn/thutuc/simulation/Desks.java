package vn.thutuc.simulation;

import java.util.Arrays;
import vn.thutuc.simulation.Demand.Team;
import vn.thutuc.simulation.Program.Job;

/** The people: who is free, who waits for whom, and what is begun when somebody becomes free. */
final class Desks {

  private final Life life;
  private final Program program;
  private final Tokens tokens;
  private final int[] free;
  private final Line[] lines;

  /** For each demand the next time at which somebody comes to work for it. */
  private final double[] wakes;

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
    this.wakes = new double[lines.length];
    Arrays.fill(wakes, Double.POSITIVE_INFINITY);
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
    int team = available(people);
    if (team >= 0) {
      begin(token, people, team);
    } else {
      tokens.state[token] = Tokens.QUEUED;
      lines[job.demand()].add(token, key(token), offered++);
      life.measures.line(people, 1, life.now);
      wakeAtOpening(job.demand(), people);
    }
  }

  /** Work is done or given up: its people are free, and take what waits. */
  void release(int token, Job job) {
    if (job.demand() < 0) {
      return;
    }
    Team people = team(token, job);
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

  /** People who can be part of a demand have come to work. */
  void wake(int demand) {
    wakes[demand] = Double.POSITIVE_INFINITY;
    Demand people = program.demands()[demand];
    for (Team team : people.teams()) {
      for (int crowd : team.crowds()) {
        serve(program.crowds()[crowd]);
      }
    }
  }

  /** When those who do the work are there. */
  OpenHours hours(int token, Job job) {
    return job.demand() < 0 ? OpenHours.ALWAYS : team(token, job).hours();
  }

  double costPerHour(int token, Job job) {
    return job.demand() < 0 ? 0 : team(token, job).costPerHour();
  }

  private Team team(int token, Job job) {
    return program.demands()[job.demand()].teams()[tokens.team[token]];
  }

  /** Begins what those who became free can begin, the first in line first. */
  private void serve(Crowd crowd) {
    int next = first(crowd);
    while (next >= 0) {
      Demand people = program.demands()[next];
      life.measures.line(people, -1, life.now);
      begin(lines[next].take(), people, available(people));
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
      if (available(people) < 0) {
        wakeAtOpening(demand, people);
      } else if (best < 0 || lines[demand].goesBefore(lines[best])) {
        best = demand;
      }
    }
    return best;
  }

  /** The first team that can begin now; -1 for none. */
  private int available(Demand people) {
    Team[] teams = people.teams();
    for (int i = 0; i < teams.length; i++) {
      if (canBegin(teams[i])) {
        return i;
      }
    }
    return -1;
  }

  private boolean canBegin(Team people) {
    if (people.endless()) {
      return true;
    }
    for (int crowd : people.crowds()) {
      if (free[crowd] == 0) {
        return false;
      }
    }
    return people.hours().isOpen(life.now);
  }

  private void wakeAtOpening(int demand, Demand people) {
    double next = Double.POSITIVE_INFINITY;
    for (Team team : people.teams()) {
      if (!team.hours().isOpen(life.now)) {
        next = Math.min(next, team.hours().opensFrom(life.now));
      }
    }
    if (next < wakes[demand]) {
      wakes[demand] = next;
      life.schedule(next, Happening.WAKE, 0, demand);
    }
  }

  /** Work is begun; what the endless do begins when they come. */
  private void begin(int token, Demand demand, int number) {
    Team people = demand.teams()[number];
    for (int crowd : people.crowds()) {
      free[crowd]--;
      life.measures.busy(crowd, 1, life.now);
    }
    double start = people.endless() ? people.hours().opensFrom(life.now) : life.now;
    double work = tokens.work[token] / people.speed();
    tokens.state[token] = Tokens.SERVED;
    tokens.team[token] = number;
    tokens.start[token] = start;
    tokens.work[token] = work;
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
