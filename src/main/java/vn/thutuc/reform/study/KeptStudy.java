package vn.thutuc.reform.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
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
 * @param drawing the changed process as BPMN; empty for a study kept before drawings were
 * @param sensitivity which assumptions move the answer, for machines; empty until that is asked
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
    String drawing,
    String sensitivity,
    String by,
    Instant at) {

  /** The whole answer as a tree. */
  public JsonNode answer() {
    return JsonMapper.shared().readTree(json);
  }

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
        drawing(outcome.variant().bundle()),
        "",
        by,
        at);
  }

  /** The main process of a bundle as BPMN. */
  public static String drawing(Bundle bundle) {
    byte[] drawn = bundle.files().get(bundle.path("processes", bundle.manifest().process()));
    return drawn == null ? "" : new String(drawn, UTF_8);
  }

  private static void names(Bundle bundle, Map<String, Text> steps) {
    List<Flow> flows = List.copyOf(bundle.flows().values());
    flows.forEach(flow -> flow.steps().forEach(step -> steps.putIfAbsent(step.id(), step.name())));
  }
}
