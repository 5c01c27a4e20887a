package vn.thutuc.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The process models of a bundle after the gate.
 *
 * @param texts canonical BPMN by path
 */
record BundleModels(Map<String, String> texts, Map<String, Flow> flows) {

  /** When the manifest cannot be read, only to look at the model; nothing is deployed then. */
  private static final int UNKNOWN_HISTORY_DAYS = 3650;

  static BundleModels read(Bundle bundle) {
    int historyDays = historyDays(bundle.manifest());
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Flow> flows = new LinkedHashMap<>();
    for (String name : bundle.named("processes", ".bpmn").keySet()) {
      String path = bundle.path("processes", name);
      ModelGate.Passed passed = gate(bundle, path, historyDays);
      if (!passed.problems().isEmpty()) {
        FileProblem first = passed.problems().get(0);
        throw new BundleProblem(first.code(), path, first.args().toArray());
      }
      texts.put(path, passed.xml());
      flows.put(path, FlowReader.read(path, passed.xml()));
    }
    return new BundleModels(Copies.map(texts), Copies.map(flows));
  }

  /** What the gate refuses in that file, whatever the other files hold. */
  static List<FileProblem> problems(Bundle bundle, String path) {
    return gate(bundle, path, UNKNOWN_HISTORY_DAYS).problems();
  }

  static Flow flow(Bundle bundle, String path) {
    return FlowReader.read(path, gate(bundle, path, UNKNOWN_HISTORY_DAYS).xml());
  }

  Flow flow(String path) {
    Flow flow = flows.get(path);
    if (flow == null) {
      throw new BundleProblem("bundle.file-missing", path, path);
    }
    return flow;
  }

  private static ModelGate.Passed gate(Bundle bundle, String path, int historyDays) {
    return ModelGate.bpmn(path, bundle.require(path), new ModelGate.GateDefaults(historyDays));
  }

  private static int historyDays(Manifest manifest) {
    LocalDate from = manifest.validFrom();
    return Math.toIntExact(ChronoUnit.DAYS.between(from, from.plus(manifest.retention())));
  }
}
