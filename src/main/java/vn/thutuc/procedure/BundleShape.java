package vn.thutuc.procedure;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at every file of a bundle on its own: can it be read, has it the published shape, does the
 * gate let it through? What files say about each other is the check's business.
 */
final class BundleShape {

  private static final List<String> TYPES = List.of(".yaml", ".bpmn", ".dmn", ".drl", ".form");

  private final Bundle bundle;
  private final List<FileProblem> problems = new ArrayList<>();

  private BundleShape(Bundle bundle) {
    this.bundle = bundle;
  }

  static List<FileProblem> of(Bundle bundle) {
    BundleShape shape = new BundleShape(bundle);
    shape.yaml("procedure", bundle.path("processes", "procedure.yaml"), true);
    shape.yaml("facts", bundle.path("rules", "facts.yaml"), true);
    shape.yaml("parameters", bundle.path("rules", "parameters.yaml"), false);
    for (String path : ScenarioReader.paths(bundle)) {
      shape.yaml("scenario", path, true);
    }
    shape.types();
    shape.models();
    shape.problems.addAll(FormReader.problems(bundle));
    return List.copyOf(shape.problems);
  }

  private void yaml(String schema, String path, boolean mandatory) {
    if (!bundle.files().containsKey(path)) {
      if (mandatory) {
        problems.add(new FileProblem("bundle.file-missing", path, null, List.of(path)));
      }
      return;
    }
    try {
      problems.addAll(Schemas.check(schema, path, bundle.readYaml(path)));
    } catch (BundleProblem e) {
      problems.add(FileProblem.of(e));
    }
  }

  /** A file nobody reads is nobody's to judge: it is not taken in. */
  private void types() {
    for (String path : bundle.files().keySet()) {
      if (TYPES.stream().noneMatch(path::endsWith)) {
        problems.add(new FileProblem("bundle.file-type", path, null, List.of(TYPES)));
      }
    }
  }

  private void models() {
    bundle.gatedModels().values().forEach(model -> problems.addAll(model.problems()));
  }
}
