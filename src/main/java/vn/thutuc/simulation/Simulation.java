package vn.thutuc.simulation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.procedure.Flow;

/**
 * A procedure with its parameters, ready to be lived through. It is a pure function of diagram,
 * parameters and seed: the same ones give the same bytes on any number of threads.
 */
public final class Simulation {

  private final Program program;
  private final Parameters parameters;

  private Simulation(Program program, Parameters parameters) {
    this.program = program;
    this.parameters = parameters;
  }

  /**
   * @throws BadParameters naming file and path when the two do not fit together
   */
  public static Simulation of(Flow flow, Parameters parameters) {
    return of(flow, Map.of(), parameters, Map.of());
  }

  /**
   * @param called processes that are called, by their key
   * @param choosers rules that choose at exclusive gateways, in place of probabilities
   * @throws BadParameters naming file and path when they do not fit together
   */
  public static Simulation of(
      Flow flow, Map<String, Flow> called, Parameters parameters, Map<String, Chooser> choosers) {
    return new Simulation(Compiler.compile(flow, called, parameters, choosers), parameters);
  }

  /**
   * The same, telling also how many cases took longer than each of these seconds by the clock on
   * the wall, as {@code sla_breach_share@3600}.
   */
  public Simulation over(double... seconds) {
    return new Simulation(program.over(seconds), parameters);
  }

  /**
   * Reads a parameter file, YAML or JSON, with holidays by the calendars of a folder.
   *
   * @param name told with every fault
   * @throws BadParameters naming file and path
   */
  public static Parameters read(String name, byte[] content, Path calendars) {
    return ParameterReader.read(name, content, new Calendars(calendars));
  }

  public Parameters parameters() {
    return parameters;
  }

  /** In what the times of a case are told, and how much of it is allowed. */
  public TimeScale scale() {
    return TimeScale.of(program);
  }

  /** What is likely to go wrong before anything has been run: queues that only grow. */
  public List<Warning> warnings() {
    return OfferedLoad.warnings(program);
  }

  /**
   * Lives through one replication in front of a witness.
   *
   * @param replication its number; the same one gives the same life
   * @throws SimulationStopped when it takes too long or too much
   */
  public void live(int replication, Witness witness) {
    var plan = parameters.run();
    Guard guard = new Guard(Progress.NONE, plan.wallClock(), plan.cases());
    new Machine(program, plan.seed(), replication, guard).watchedBy(witness).run();
  }

  /**
   * Runs all replications, on so many threads.
   *
   * @throws SimulationStopped when it is cancelled or takes too long or too much
   */
  public Report run(int threads, Progress progress) {
    return new Replications(program, parameters.run(), 0, progress).run(threads, warnings());
  }

  /**
   * Runs a part of the replications, to be put together with other parts: exactly so many, whatever
   * the parameters say. The report of a part has no {@link #warnings}.
   *
   * @param first the number of the first one
   * @throws SimulationStopped when it is cancelled or takes too long or too much
   */
  public Report run(int first, int count, int threads, Progress progress) {
    Run part = parameters.run().exactly(count);
    return new Replications(program, part, first, progress).run(threads, List.of());
  }
}
