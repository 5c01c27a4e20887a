package vn.thutuc.procedure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The process models of a bundle after the gate.
 *
 * @param texts canonical BPMN by path
 */
record BundleModels(Map<String, String> texts, Map<String, Flow> flows) {

  /** When the manifest cannot be read, only to look at the model; nothing is deployed then. */
  private static final int UNKNOWN_HISTORY_DAYS = 3650;

  /**
   * The models of a bundle whose manifest can be read.
   *
   * @throws BundleProblem with the first thing the gate refuses
   */
  static BundleModels read(Bundle bundle) {
    bundle.manifest();
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Flow> flows = new LinkedHashMap<>();
    bundle
        .gatedModels()
        .forEach(
            (path, model) -> {
              texts.put(path, model.xml());
              flows.put(path, model.flow());
            });
    return new BundleModels(Copies.map(texts), Copies.map(flows));
  }

  /** Every model through the gate once, whatever the other files hold; by path. */
  static Map<String, GatedModel> gate(Bundle bundle) {
    ModelGate.GateDefaults defaults = new ModelGate.GateDefaults(historyDays(bundle));
    Map<String, GatedModel> gated = new LinkedHashMap<>();
    for (String name : bundle.named("processes", ".bpmn").keySet()) {
      String path = bundle.path("processes", name);
      gated.put(path, GatedModel.read(path, bundle.require(path), defaults));
    }
    return gated;
  }

  Flow flow(String path) {
    Flow flow = flows.get(path);
    if (flow == null) {
      throw new BundleProblem("bundle.file-missing", path, path);
    }
    return flow;
  }

  private static int historyDays(Bundle bundle) {
    try {
      Manifest manifest = bundle.manifest();
      if (manifest.validFrom() == null || manifest.retention() == null) {
        return UNKNOWN_HISTORY_DAYS;
      }
      LocalDate from = manifest.validFrom();
      return Math.toIntExact(ChronoUnit.DAYS.between(from, from.plus(manifest.retention())));
    } catch (BundleProblem | DateTimeException | ArithmeticException unreadable) {
      return UNKNOWN_HISTORY_DAYS;
    }
  }
}
