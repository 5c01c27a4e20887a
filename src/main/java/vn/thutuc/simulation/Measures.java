package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.thutuc.simulation.Program.Fact;
import vn.thutuc.simulation.Program.Job;

/**
 * What is measured while a replication runs: sums only, so that memory does not follow the number
 * of cases. Counted are cases after the warm-up; averages over time run from the first of them to
 * the last arrival.
 */
final class Measures {

  final Program program;
  private final Cases cases;
  private final Tokens tokens;

  final Moments cycle = new Moments();
  final Moments workingCycle = new Moments();
  final Moments wait = new Moments();
  final Moments workingWait = new Moments();
  final Moments work = new Moments();
  final Moments cost = new Moments();
  final JobSums[] jobs;
  final Level inSystem = new Level(OpenHours.ALWAYS);
  final Level[] busy;
  final Level[] waiting;
  final long[] ends;
  final List<GroupSums> groups = new ArrayList<>();
  final Spread cycles = new Spread();
  final Spread workingCycles;
  final long[] over;
  long waited;
  long breached;

  /** What the clock of a case shows at its end. */
  final Moments elapsed = new Moments();

  /** When the cases that were under way at the start were done, and how many of them late. */
  final Moments backlog = new Moments();

  long backlogBreached;
  long arrived;
  long completed;
  long events;
  double sumOfCycles;

  Measures(Program program, Cases cases, Tokens tokens) {
    this.program = program;
    this.cases = cases;
    this.tokens = tokens;
    this.workingCycles = program.clock().isAlways() ? cycles : new Spread();
    this.jobs = new JobSums[program.jobs().length];
    Arrays.setAll(jobs, any -> new JobSums());
    this.busy = new Level[program.crowds().length];
    Arrays.setAll(busy, i -> new Level(program.crowds()[i].hours()));
    this.waiting = new Level[program.pools().size()];
    Arrays.setAll(waiting, any -> new Level(OpenHours.ALWAYS));
    this.over = new long[program.bounds().length];
    this.ends = new long[program.ends().size()];
    for (int i = 0; i < program.facts().size(); i++) {
      Fact fact = program.facts().get(i);
      for (int label = 0; label < fact.labels().size(); label++) {
        groups.add(new GroupSums(fact.name() + "=" + fact.labels().get(label), i, label));
      }
    }
  }

  void arrive(int slot, double now) {
    inSystem.change(1, now);
    if (cases.serial[slot] == program.arrivals().warmUp()) {
      levels(level -> level.open(now));
    }
  }

  /** No further case will come: from now on the house only empties, which is no average. */
  void lastArrival(double now) {
    levels(level -> level.shut(now));
  }

  private void levels(Consumer<Level> act) {
    act.accept(inSystem);
    Arrays.stream(busy).forEach(act);
    Arrays.stream(waiting).forEach(act);
  }

  void busy(int crowd, int change, double now) {
    busy[crowd].change(change, now);
  }

  void line(Demand people, int change, double now) {
    for (int pool : people.pools()) {
      waiting[pool].change(change, now);
    }
  }

  /**
   * A piece of work is over.
   *
   * @param work what was done of it, which is less than wanted when it was given up
   * @param costPerHour of its people, divided among those of a batch
   */
  void done(int token, Job job, OpenHours hours, double work, double costPerHour, double now) {
    int slot = tokens.kase[token];
    double ready = tokens.ready[token];
    double start = tokens.start[token];
    double price = job.cost() + costPerHour * work / 3600;
    cases.work[slot] += work;
    cases.cost[slot] += price;
    double waitedFor = start - ready;
    double workingPart = waitedFor;
    if (waitedFor > 0) {
      cases.wait[slot] += waitedFor;
      workingPart = hours.worked(start) - hours.worked(ready);
      cases.workingWait[slot] += workingPart;
    }
    if (isCounted(slot)) {
      double idle = waitedFor - workingPart + (now - start - work);
      JobSums sums = jobs[program.nodes()[tokens.node[token]].index()];
      sums.add(waitedFor, work, idle, price);
      double opened = tokens.opened[token];
      OpenHours clock = program.clock();
      boolean same = hours == clock && opened == ready;
      double worked = same ? workingPart + work : clock.worked(now) - clock.worked(opened);
      sums.lasted(now - opened, worked);
    }
  }

  /** A visit to a step with a limit is over. */
  void visited(int slot, int job, boolean tooLate) {
    if (isCounted(slot)) {
      jobs[job].ended(tooLate);
    }
  }

  void end(int slot, int end) {
    if (isCounted(slot)) {
      ends[end]++;
    }
  }

  /** A case has come to its end; with what its legal clock shows. */
  void leave(int slot, double shown, double now) {
    inSystem.change(-1, now);
    double time = now - cases.arrived[slot];
    sumOfCycles += now - Math.max(0, cases.arrived[slot]);
    completed++;
    Program.Limit limit = program.limit();
    boolean late = limit != null && limit.isExceeded(shown);
    if (cases.serial[slot] < 0) {
      backlog.add(now);
      backlogBreached += late ? 1 : 0;
    }
    if (!isCounted(slot)) {
      return;
    }
    breached += late ? 1 : 0;
    elapsed.add(shown);
    for (int i = 0; i < over.length; i++) {
      over[i] += time > program.bounds()[i] ? 1 : 0;
    }
    cycle.add(time);
    cycles.add(time);
    OpenHours clock = program.clock();
    if (clock.isAlways()) {
      workingCycle.add(time);
    } else {
      double worked = clock.worked(now) - clock.worked(cases.arrived[slot]);
      workingCycle.add(worked);
      workingCycles.add(worked);
    }
    wait.add(cases.wait[slot]);
    workingWait.add(cases.workingWait[slot]);
    work.add(cases.work[slot]);
    cost.add(cases.cost[slot]);
    waited += cases.wait[slot] > 0 ? 1 : 0;
    for (int i = 0; i < jobs.length; i++) {
      jobs[i].visits.add(cases.visits(slot, program.jobs()[i].place()));
    }
    for (GroupSums group : groups) {
      if (cases.value(slot, group.fact()) == group.label()) {
        group.add(time, cases.wait[slot]);
      }
    }
  }

  private boolean isCounted(int slot) {
    return cases.serial[slot] >= program.arrivals().warmUp();
  }

  /** Ends the measuring and holds the books against each other. */
  void close(double now, long allArrived, long allEvents) {
    arrived = allArrived;
    events = allEvents;
    long all = arrived + program.arrivals().backlog().length;
    if (all != completed) {
      throw SimulationStopped.stuck(String.valueOf(all - completed));
    }
    double area = inSystem.areaEver(now);
    if (Math.abs(area - sumOfCycles) > 1e-6 * Math.max(1, sumOfCycles)) {
      throw new IllegalStateException("Little's law does not hold: " + area + ", " + sumOfCycles);
    }
  }
}
