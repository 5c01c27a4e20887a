package vn.thutuc.reform.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thutuc.procedure.Flow;

/** The gateway behind a step that asks what the step found, and its way of the good case. */
final class Decisions {

  private Decisions() {}

  /** The exclusive gateway only this step leads to. */
  static Optional<Flow.Step> behind(Flow flow, String step) {
    List<Flow.Step> next = flow.successors(step);
    return next.stream()
        .filter(gateway -> next.size() == 1)
        .filter(gateway -> gateway.kind() == Flow.Kind.EXCLUSIVE_GATEWAY)
        .filter(gateway -> Shapes.entering(flow, gateway.id()).size() == 1)
        .findFirst();
  }

  /** Where it goes on when all is well; empty where that is not plain. */
  static Optional<Flow.Edge> onward(Flow flow, String step, String gateway) {
    List<String> line = flow.mainLine().stream().map(Flow.Step::id).toList();
    int place = line.indexOf(step);
    List<Flow.Edge> good =
        flow.leaving(gateway).stream()
            .filter(
                way ->
                    place < 0
                        ? !Shapes.after(flow, way.to()).contains(step)
                        : first(flow, way.to(), line) > place)
            .toList();
    return good.size() == 1 ? Optional.of(good.get(0)) : Optional.empty();
  }

  /** The earliest place of the way of the good case that is come to first; -1 for none. */
  static int first(Flow flow, String to, List<String> line) {
    Set<String> reached = Shapes.after(flow, to, id -> !line.contains(id));
    return line.contains(to)
        ? line.indexOf(to)
        : reached.stream().mapToInt(line::indexOf).filter(at -> at >= 0).min().orElse(-1);
  }

  /** Whether all other ways end the case rather than do something again. */
  static boolean knocksOut(Flow flow, Flow.Edge onward, String earlier) {
    return flow.leaving(onward.from()).stream()
        .filter(way -> !way.id().equals(onward.id()))
        .noneMatch(
            way -> way.to().equals(earlier) || Shapes.after(flow, way.to()).contains(earlier));
  }
}
