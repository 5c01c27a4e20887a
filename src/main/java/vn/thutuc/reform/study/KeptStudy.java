package vn.thutuc.reform.study;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.comparison.Comparison;
import vn.thutuc.reform.comparison.ComparisonCsv;
import vn.thutuc.reform.comparison.ComparisonJson;
import vn.thutuc.reform.comparison.Outcome;
import vn.thutuc.reform.comparison.Study;
import vn.thutuc.rules.Text;

/**
 * A study with its answer, as it is kept: opened again it shows the same, run again it gives the
 * same.
 *
 * @param variant the hash of the changed bundle
 * @param steps what the steps of both procedures are called
 * @param json the whole answer for machines
 * @param csv the same as a table
 */
public record KeptStudy(
    long id,
    StudyPlan plan,
    BundleHash variant,
    long seed,
    int replications,
    int cases,
    Map<String, Text> steps,
    String json,
    String csv,
    String by,
    Instant at) {

  static KeptStudy of(StudyPlan plan, Study study, Comparison comparison, String by, Instant at) {
    Outcome outcome = comparison.outcomes().get(0);
    Map<String, Text> steps = new LinkedHashMap<>();
    names(comparison.base().bundle(), steps);
    names(outcome.variant().bundle(), steps);
    return new KeptStudy(
        0,
        plan,
        outcome.variant().bundle().hash(),
        comparison.seed(),
        comparison.replications(),
        comparison.cases(),
        steps,
        ComparisonJson.write(comparison, study.onTime()),
        String.join("\r\n", ComparisonCsv.lines(comparison)) + "\r\n",
        by,
        at);
  }

  private static void names(Bundle bundle, Map<String, Text> steps) {
    List<Flow> flows = List.copyOf(bundle.flows().values());
    flows.forEach(flow -> flow.steps().forEach(step -> steps.putIfAbsent(step.id(), step.name())));
  }
}
