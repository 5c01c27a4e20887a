package vn.thutuc.reform;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundlePlace;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Simulation;

/** A diagram simulated where it lies: with the rules of its bundle and the processes it calls. */
public final class BundleSimulation {

  private BundleSimulation() {}

  /**
   * The bundle's process under these parameters; empty for a diagram that is no bundle's.
   *
   * @throws BadParameters naming the gateway that no rule decides, or what does not fit together
   * @throws BundleProblem when the bundle cannot be read
   */
  public static Optional<Simulation> of(Path diagram, Parameters parameters) {
    Path here = Path.of("").toAbsolutePath();
    Path folder = here.resolve(diagram).normalize().getParent();
    Path above = folder == null ? null : folder.getParent();
    if (above == null || !above.endsWith("processes")) {
      return Optional.empty();
    }
    return BundlePlace.find(folder.toString(), here).stream()
        .map(Supplier::get)
        .filter(bundle -> diagram.endsWith(bundle.manifest().process()))
        .findFirst()
        .map(bundle -> of(bundle, parameters));
  }

  /**
   * The bundle's process under these parameters.
   *
   * @throws BadParameters naming the gateway that no rule decides, or what does not fit together
   */
  public static Simulation of(Bundle bundle, Parameters parameters) {
    Map<String, Flow> called = new HashMap<>();
    bundle.flows().values().forEach(flow -> called.put(flow.processId(), flow));
    return Simulation.of(bundle.flow(), called, parameters, RuleGateways.of(bundle, parameters));
  }
}
