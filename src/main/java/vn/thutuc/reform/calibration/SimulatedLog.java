package vn.thutuc.reform.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Simulation;
import vn.thutuc.simulation.Witness;

/**
 * Writes one replication down as a log, like a real past: people of a pool are numbered, and
 * whoever was free longest takes the next piece of work.
 */
public final class SimulatedLog {

  private record Work(long serial, String step, double start, double end) {}

  private final Parameters parameters;
  private final Map<String, String> activities;
  private final List<Work> works = new ArrayList<>();

  private SimulatedLog(Parameters parameters, Map<String, String> activities) {
    this.parameters = parameters;
    this.activities = activities;
  }

  /**
   * @param replication its number; the same one gives the same log
   * @param activities what each step is called; a step that is not named leaves no trace
   */
  public static EventLog of(
      Simulation simulation, int replication, Map<String, String> activities) {
    return of(simulation, replication, activities, Witness.NONE);
  }

  /**
   * The same for somebody who sees when cases come, where they go and when they leave.
   *
   * @param beside told of it while it is lived; the case of a serial is called {@link #id}
   */
  public static EventLog of(
      Simulation simulation, int replication, Map<String, String> activities, Witness beside) {
    SimulatedLog log = new SimulatedLog(simulation.parameters(), activities);
    simulation.live(
        replication,
        new Witness() {
          @Override
          public void arrived(long serial, double at) {
            beside.arrived(serial, at);
          }

          @Override
          public void came(long serial, String element, double at) {
            beside.came(serial, element, at);
          }

          @Override
          public void worked(long serial, String step, double ready, double start, double end) {
            log.works.add(new Work(serial, step, start, end));
          }

          @Override
          public void happened(long serial, String element, double since, double at) {
            log.works.add(new Work(serial, element, since, at));
          }

          @Override
          public void left(long serial, double at) {
            beside.left(serial, at);
          }
        });
    return log.log();
  }

  /** What a case is called in a log. */
  public static String id(long serial) {
    return "case-" + serial;
  }

  private EventLog log() {
    works.sort(Comparator.comparingDouble(Work::start).thenComparing(Work::serial));
    Map<String, double[]> free = new HashMap<>();
    Map<Long, List<EventLog.Event>> cases = new TreeMap<>();
    for (Work work : works) {
      Parameters.Task task = parameters.tasks().get(work.step());
      String pool = task == null || task.pools().isEmpty() ? "" : task.pools().get(0);
      String who = pool.isEmpty() ? "" : pool + "-" + (1 + take(pool, work, free));
      String activity = activities.get(work.step());
      if (activity != null) {
        cases
            .computeIfAbsent(work.serial(), any -> new ArrayList<>())
            .add(event(activity, work, who));
      }
    }
    return new EventLog(
        cases.entrySet().stream()
            .map(e -> new EventLog.Case(id(e.getKey()), Map.of(), e.getValue()))
            .toList());
  }

  private EventLog.Event event(String activity, Work work, String who) {
    Instant start = work.start() == work.end() && who.isEmpty() ? null : at(work.start());
    return new EventLog.Event(
        activity, start, at(work.end()), who.isEmpty() ? null : who, Map.of());
  }

  private int take(String pool, Work work, Map<String, double[]> free) {
    Parameters.Pool people = parameters.pools().get(pool);
    Integer size = people == null ? null : people.size();
    if (size == null) {
      return 0;
    }
    double[] until = free.computeIfAbsent(pool, any -> new double[size]);
    int who = 0;
    for (int i = 1; i < until.length; i++) {
      who = until[i] < until[who] ? i : who;
    }
    until[who] = work.end();
    return who;
  }

  private Instant at(double seconds) {
    return parameters.start().toInstant().plusNanos(Math.round(seconds * 1e3) * 1_000_000);
  }

  /** Without the beginnings, as most logs are. */
  static EventLog endsOnly(EventLog log) {
    return new EventLog(
        log.cases().stream()
            .map(one -> one.with(one.events().stream().map(e -> e.at(e.end())).toList()))
            .toList());
  }

  static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
