package vn.thutuc.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One process model behind the gate: its canonical text and what it says, or what is wrong.
 *
 * @param problems what the gate refuses, or why the text is no process; empty if it is one
 */
record GatedModel(String text, @Nullable Flow read, List<FileProblem> problems) {

  static GatedModel read(String path, byte[] bytes, ModelGate.GateDefaults defaults) {
    ModelGate.Passed passed = ModelGate.bpmn(path, bytes, defaults);
    if (!passed.problems().isEmpty()) {
      return new GatedModel(passed.xml(), null, passed.problems());
    }
    try {
      return new GatedModel(passed.xml(), FlowReader.read(path, passed.xml()), List.of());
    } catch (BundleProblem invalid) {
      return new GatedModel(passed.xml(), null, List.of(FileProblem.of(invalid)));
    }
  }

  /**
   * @throws BundleProblem with the first problem
   */
  String xml() {
    flow();
    return text;
  }

  /**
   * @throws BundleProblem with the first problem
   */
  Flow flow() {
    if (read == null) {
      throw new BundleProblem(problems.get(0));
    }
    return read;
  }
}
