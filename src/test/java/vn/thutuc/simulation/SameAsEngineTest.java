package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Kind;

/**
 * Engine and simulator read the same model the same way: given the same decisions, work and timers
 * a case comes to the same elements at the same times, step for step. As every decision of the
 * engine is one that luck can make, every path of the engine is one of the simulator.
 */
class SameAsEngineTest {

  private static final int MODELS = 110;
  private static final int CASES = 2;
  private static final long SEED = 5;
  private static final Comparator<String> BY_TIME =
      Comparator.comparingDouble((String step) -> Double.parseDouble(step.split(" ")[0]))
          .thenComparing(step -> step);

  private final Set<Kind> kinds = new HashSet<>();
  private int steps;

  @Test
  void theSameDecisionsLeadTheSameWay() {
    Map<String, GrownModel> models = new LinkedHashMap<>();
    Map<String, byte[]> files = new HashMap<>();
    for (int i = 0; i < MODELS; i++) {
      GrownModel model = GrownModel.of(i);
      models.put(model.name(), model);
      files.put(model.name(), model.bpmn());
    }
    try (EngineTwin engine = new EngineTwin()) {
      engine.deploy(files);
      models.values().forEach(model -> compare(model, engine));
    }

    assertThat(kinds)
        .contains(Kind.EXCLUSIVE_GATEWAY, Kind.PARALLEL_GATEWAY, Kind.INCLUSIVE_GATEWAY)
        .contains(Kind.EVENT_GATEWAY, Kind.SUB_PROCESS, Kind.EVENT_SUB_PROCESS, Kind.BOUNDARY);
    assertThat(steps).isGreaterThan(20 * MODELS);
  }

  private void compare(GrownModel model, EngineTwin engine) {
    Flow flow = Flow.read(model.name() + ".bpmn", model.bpmn());
    flow.steps().forEach(step -> kinds.add(step.kind()));
    Program program = Compiler.compile(flow, Map.of(), Lab.read(model.yaml()), Map.of());
    List<List<String>> simulated = simulated(program);
    for (int serial = 0; serial < CASES; serial++) {
      List<String> lived = engine.live(flow, new Luck(program, SEED, serial));
      lived.sort(BY_TIME);
      steps += lived.size();
      assertThat(simulated.get(serial)).as("case %s of %s", serial, model).isEqualTo(lived);
    }
  }

  private static List<List<String>> simulated(Program program) {
    List<List<String>> paths = new ArrayList<>();
    for (int serial = 0; serial < CASES; serial++) {
      paths.add(new ArrayList<>());
    }
    Trail trail =
        (serial, node, now) -> paths.get((int) serial).add(now + " " + program.nodes()[node].id());
    new Machine(program, SEED, 0, new Guard(Progress.NONE, 10, CASES)).followedBy(trail).run();
    paths.forEach(path -> path.sort(BY_TIME));
    return paths;
  }
}
