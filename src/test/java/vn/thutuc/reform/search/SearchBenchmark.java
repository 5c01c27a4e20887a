package vn.thutuc.reform.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Locale;
import vn.thutuc.bench.Measurement;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.simulation.Progress;

/** The house permit with its twenty steps: all single changes, the best 100 pairs, 20 triples. */
public final class SearchBenchmark implements Measurement {

  private static final double WANTED = 60;

  private static final String PARAMETERS =
      """
      start: 2026-07-06T07:00+07:00
      timezone: Asia/Ho_Chi_Minh
      calendars:
        office: {weekly: {MON-FRI: ["07:00-11:30", "13:30-17:00"]}, holidays: vn}
      arrival: {dist: exponential, mean: 3600, calendar: office}
      pools:
        reception: {size: 2, cost_per_hour: 60000, calendar: office}
        specialist: {size: 4, cost_per_hour: 75000, calendar: office}
        head: {size: 1, cost_per_hour: 90000, calendar: office}
        leader: {size: 1, cost_per_hour: 110000, calendar: office}
      tasks:
        check-dossier: {pool: reception, duration: {dist: lognormal, mean: PT30M, sd: PT15M}}
        appraise: {pool: specialist, duration: {dist: lognormal, mean: PT1H30M, sd: PT45M}}
        appraise-supplement: {pool: specialist, duration: {dist: lognormal, mean: PT45M, sd: PT20M}}
        site-visit: {pool: specialist, duration: {dist: lognormal, mean: PT2H, sd: PT1H}, cost: 80000}
        consult: {duration: {dist: lognormal, mean: P2D, sd: P1D}}
        conclude: {pool: specialist, duration: {dist: lognormal, mean: PT20M, sd: PT10M}}
        review: {pool: head, duration: {dist: lognormal, mean: PT25M, sd: PT10M}}
        sign: {pool: leader, duration: {dist: lognormal, mean: PT20M, sd: PT5M}}
        sign-refusal: {pool: leader, duration: {dist: lognormal, mean: PT10M, sd: PT5M}}
        return-result: {pool: reception, duration: {dist: lognormal, mean: PT10M, sd: PT5M}}
      gateways:
        intake-decision: {flow-intake-decision-to-pre-check: 0.85, flow-intake-decision-to-wait-intake: 0.12, flow-intake-decision-to-notify-not-received: 0.03}
        appraisal-decision: {flow-appraisal-decision-to-clarify: 0.75, flow-appraisal-decision-to-wait-supplement: 0.25}
        clarify: {flow-clarify-to-site-visit: 0.3, flow-clarify-to-consult: 0.25}
        assessment-decision: {flow-assessment-decision-to-review: 0.96, flow-assessment-decision-to-sign-refusal: 0.04}
        review-decision: {flow-review-decision-to-sign: 0.95, flow-review-decision-to-appraise: 0.05}
        sign-decision: {flow-sign-decision-to-issue-permit: 0.99, flow-sign-decision-to-appraise: 0.01}
        supplement-decision: {flow-supplement-decision-to-clarify: 0.9, flow-supplement-decision-to-sign-refusal: 0.1}
        refusal-decision: {flow-refusal-decision-to-notify-refused: 0.95, flow-refusal-decision-to-appraise: 0.05}
      events:
        consult-silent: {dist: fixed, value: P5D}
        intake-completed: {dist: lognormal, mean: P4D, sd: P3D}
        intake-overdue: {dist: fixed, value: P20D, calendar: office}
        supplement-received: {dist: lognormal, mean: P6D, sd: P5D}
        supplement-overdue: {dist: fixed, value: P20D, calendar: office}
        withdrawal-requested: {dist: exponential, mean: P10D, probability: 0.005}
      sla: {limit: P7D, calendar: office}
      run: {replications: 10, cases: 1200, warm_up: 200, seed: 20261125}
      """;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String run() {
    Bundle bundle = BundleReader.folder(Path.of("."), "house-permit");
    Search search =
        Search.ofAll(
            "bench.yaml",
            bundle,
            StudyReader.tree("bench.yaml", PARAMETERS.getBytes(UTF_8)),
            null,
            null,
            Search.PAIRS,
            Search.TRIPLES,
            null);
    long start = System.nanoTime();
    Found found = new Searching(search, Path.of("rules", "_calendar"), 2, Progress.NONE).run();
    double seconds = (System.nanoTime() - start) * 1e-9;
    String report = report(found, seconds);
    if (seconds > WANTED) {
      throw new IllegalStateException("Slower than wanted:\n" + report);
    }
    return report;
  }

  private static String report(Found found, double seconds) {
    Runtime machine = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        """
        ## Search (`-Dbench.names=search`)

        Which changes of the house permit with its 20 steps are worth it, on two threads. Wanted: at most 60 s.

        | Tried | Cannot be done | At the front | Cases simulated | Seconds | Memory |
        |---:|---:|---:|---:|---:|---:|
        | %,d | %,d | %,d | %,d | **%.1f** | %,d MB |
        """,
        found.tried().size(),
        found.refused().size(),
        found.with(Verdict.FRONT).size(),
        found.simulated(),
        seconds,
        (machine.totalMemory() - machine.freeMemory()) >> 20);
  }
}
