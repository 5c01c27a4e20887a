package vn.thutuc.reform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Locale;
import vn.thutuc.bench.Measurement;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Report;
import vn.thutuc.simulation.Simulation;

/** The published social allowance, in which its own rules decide for each case who is entitled. */
public final class RuleGatewaysBenchmark implements Measurement {

  private static final Bundle ALLOWANCE = BundleReader.folder(Path.of("."), "social-allowance");

  @Override
  public String name() {
    return "rules-gateways";
  }

  @Override
  public String run() {
    String ruled = AllowancePeople.PEOPLE + AllowancePeople.steps(ALLOWANCE);
    String byChance =
        ruled.replace(
            "entitled: rules",
            "entitled: {entitled-to-review: 0.4, entitled-to-draft-refusal: 0.6}");
    measure("warming up", ruled);
    return "## Gateways by real rules\n\nThe social allowance on one thread; the whole rule set is"
        + " asked for every case.\nWanted: 50,000 cases a second.\n\n"
        + "| What | Cases a second | Events a second |\n|---|---:|---:|\n"
        + measure("entitled by the rules", ruled)
        + measure("entitled by chance", byChance);
  }

  private static String measure(String what, String yaml) {
    String many = yaml.replace("replications: 2, cases: 1000", "replications: 20, cases: 20000");
    Parameters parameters =
        Simulation.read("p.yaml", many.getBytes(UTF_8), Path.of("rules", "_calendar"));
    Simulation simulation = BundleSimulation.of(ALLOWANCE, parameters);
    long start = System.nanoTime();
    Report report = simulation.run(1, Progress.NONE);
    double seconds = (System.nanoTime() - start) * 1e-9;
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f |%n",
        what,
        report.cases() / seconds,
        report.events() / seconds);
  }
}
