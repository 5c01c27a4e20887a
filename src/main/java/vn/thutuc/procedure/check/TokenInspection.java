package vn.thutuc.procedure.check;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import vn.thutuc.procedure.Flow;

/** Can the flow get stuck, or do a step twice at once? */
final class TokenInspection implements Inspection {

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
  }

  /** How many tokens such a join waits for depends on the past; left to the reviewer. */
  private static boolean hasInclusiveJoin(Flow flow, Flow.Step start) {
    return flow.steps().stream()
        .filter(step -> step.kind() == Flow.Kind.INCLUSIVE_GATEWAY)
        .filter(step -> Objects.equals(step.parent(), start.parent()))
        .anyMatch(join -> flow.edges().stream().filter(e -> e.to().equals(join.id())).count() > 1);
  }
}
