package vn.thutuc.procedure.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Flow;

/** Can the flow get stuck, run round without anybody, or do a step twice at once? */
final class TokenInspection implements Inspection {

  /** Where the engine stops and somebody or some time must come. */
  private static final Set<Flow.Kind> RESTS =
      EnumSet.of(Flow.Kind.USER_TASK, Flow.Kind.WAIT, Flow.Kind.EVENT_GATEWAY, Flow.Kind.CALL);

  @Override
  public void inspect(Subject subject, Report report) {
    Flow flow = subject.flow();
    String file = subject.processFile();
    Set<String> scopes = new HashSet<>();
    for (Flow.Step start : subject.steps(Flow.Kind.START)) {
      if (scopes.add(String.valueOf(start.parent())) && !hasInclusiveJoin(flow, start)) {
        TokenGame game = new TokenGame(flow, start.parent()).play();
        game.stuck().stream()
            .filter(step -> step.kind() == Flow.Kind.PARALLEL_GATEWAY)
            .forEach(step -> report.add(Kind.FLOW_STUCK, file, step.id(), step.name()));
        // what follows is entered twice as well; the first place is where to look
        game.twice().stream()
            .findFirst()
            .ifPresent(step -> report.add(Kind.FLOW_TWICE, file, step.id(), step.name()));
      }
    }
    for (Flow.Step step : flow.steps()) {
      if (!RESTS.contains(step.kind()) && turnsRound(step, flow)) {
        report.add(Kind.FLOW_LOOP, file, step.id(), step.name());
        return;
      }
    }
  }

  /** How many tokens such a join waits for depends on the past; left to the reviewer. */
  private static boolean hasInclusiveJoin(Flow flow, Flow.Step start) {
    return flow.steps().stream()
        .filter(step -> step.kind() == Flow.Kind.INCLUSIVE_GATEWAY)
        .filter(step -> Objects.equals(step.parent(), start.parent()))
        .anyMatch(join -> flow.edges().stream().filter(e -> e.to().equals(join.id())).count() > 1);
  }

  /** Whether the step comes back to itself without a rest. */
  private static boolean turnsRound(Flow.Step start, Flow flow) {
    Set<String> seen = new HashSet<>();
    Set<String> open = restless(start, flow);
    while (!open.isEmpty()) {
      if (open.contains(start.id())) {
        return true;
      }
      seen.addAll(open);
      open =
          open.stream()
              .flatMap(id -> flow.step(id).stream())
              .flatMap(step -> restless(step, flow).stream())
              .filter(id -> !seen.contains(id))
              .collect(Collectors.toSet());
    }
    return false;
  }

  private static Set<String> restless(Flow.Step step, Flow flow) {
    return flow.successors(step.id()).stream()
        .filter(next -> !RESTS.contains(next.kind()))
        .map(Flow.Step::id)
        .collect(Collectors.toSet());
  }
}
