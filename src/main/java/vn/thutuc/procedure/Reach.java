package vn.thutuc.procedure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.thutuc.procedure.Flow.Step;

/** How far a dossier can still go: every step that lies ahead on some way, loops included. */
final class Reach {

  private Reach() {}

  static Set<Step> of(Flow flow, Collection<String> from) {
    Set<Step> seen = new LinkedHashSet<>();
    Deque<Step> left = new ArrayDeque<>();
    from.stream().flatMap(id -> flow.step(id).stream()).filter(seen::add).forEach(left::add);
    while (!left.isEmpty()) {
      next(flow, left.remove()).filter(seen::add).forEach(left::add);
    }
    return seen;
  }

  private static Stream<Step> next(Flow flow, Step step) {
    Stream<Step> watching =
        flow.steps().stream().filter(other -> step.id().equals(other.attachedTo()));
    return Stream.concat(flow.successors(step.id()).stream(), watching);
  }
}
