package vn.thutuc.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import vn.thutuc.procedure.Flow;

/** Runs small models for tests. */
final class Lab {

  /** A process of one step. */
  static final Flow ONE_STEP = Drawing.of("start > Serve > end");

  private Lab() {}

  static Parameters read(String yaml) {
    return Simulation.read("p.yaml", yaml.getBytes(UTF_8), Path.of("rules", "_calendar"));
  }

  static Report run(Flow flow, String yaml) {
    return Simulation.of(flow, read(yaml)).run(2, Progress.NONE);
  }

  /** The exact value lies in the 99 % interval, which is narrow enough to say something. */
  static void holds(Report report, String metric, double exact) {
    Estimate estimate = report.metric(metric);
    double half = estimate.halfWidth(0.99);
    assertThat(exact)
        .as("%s = %s ± %s", metric, estimate.mean(), half)
        .isBetween(estimate.mean() - half, estimate.mean() + half);
    assertThat(half).as("%s is known well enough", metric).isLessThan(0.06 * Math.abs(exact));
  }
}
