package vn.thutuc.reform.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.RuleGateways;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Report;
import vn.thutuc.simulation.Simulation;
import vn.thutuc.simulation.Warning;

/** A variant ready to be lived through, in parts that can be put together. */
public final class Living {

  private final Variant variant;
  private final Conditions conditions;
  private final Parameters parameters;
  private final Simulation simulation;

  private Living(
      Variant variant, Conditions conditions, Parameters parameters, Simulation simulation) {
    this.variant = variant;
    this.conditions = conditions;
    this.parameters = parameters;
    this.simulation = simulation;
  }

  /**
   * @throws vn.thutuc.simulation.BadParameters when it cannot be simulated
   */
  public static Living of(Variant variant, Conditions conditions) {
    Parameters parameters = conditions.parameters(variant);
    Bundle bundle = variant.bundle();
    Map<String, Flow> called = new LinkedHashMap<>();
    bundle.flows().values().forEach(flow -> called.put(flow.processId(), flow));
    called.remove(bundle.flow().processId());
    Simulation simulation =
        Simulation.of(bundle.flow(), called, parameters, RuleGateways.of(bundle, parameters));
    return new Living(variant, conditions, parameters, simulation);
  }

  public Variant variant() {
    return variant;
  }

  public Parameters parameters() {
    return parameters;
  }

  public Simulation simulation() {
    return simulation;
  }

  /** Queues that only grow. */
  public List<Warning> warnings() {
    return simulation.warnings();
  }

  /**
   * The figures of some replications, with those that are made of others; times in seconds.
   *
   * @param first the number of the first one
   * @throws vn.thutuc.simulation.BadParameters when that is more than is allowed
   * @throws vn.thutuc.simulation.SimulationStopped when it is cancelled
   */
  public Map<String, Estimate> live(int first, int count, int threads, Progress progress) {
    return lived(first, count, threads, progress).figures();
  }

  /** The same with how the times of the cases are spread. */
  Lived lived(int first, int count, int threads, Progress progress) {
    parameters.with(null, first + count, null);
    Report report = simulation.run(first, count, threads, progress);
    Map<String, Estimate> figures = Figures.of(report, parameters);
    if (conditions.prices() != null) {
      figures.put(Prices.PEOPLE, conditions.prices().people(variant, figures, count));
    }
    return new Lived(
        figures, new Times(simulation.scale(), report.cycles(), report.workingCycles()));
  }
}
