package vn.thutuc.reform.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.procedure.Flow;

/** What stands where in a process: who follows whom, and what depends on what. */
final class Shapes {

  private static final Set<Flow.Kind> TASKS =
      EnumSet.of(
          Flow.Kind.USER_TASK,
          Flow.Kind.RULE_TASK,
          Flow.Kind.SERVICE_TASK,
          Flow.Kind.TASK,
          Flow.Kind.CALL);
  private static final Set<String> APPROVERS = Set.of("head", "leader");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*!?\\s*(\\w+)");

  private Shapes() {}

  static boolean isTask(Flow.Step step) {
    return TASKS.contains(step.kind());
  }

  /** What acts outside, such as a notice sent or a result issued, keeps its place. */
  static void guardActs(Flow.Step one, Flow.Step other) {
    for (Flow.Step step : List.of(one, other)) {
      boolean acts = step.kind() == Flow.Kind.SERVICE_TASK && !"registry".equals(step.bean());
      if (acts || step.kind() == Flow.Kind.CALL) {
        throw ChangeRefused.acts(step.name());
      }
    }
  }

  /** Who approves what others did comes after them. */
  static void guardSigning(Flow.Step approver, Flow.Step work) {
    String role = String.valueOf(approver.role());
    if (APPROVERS.contains(role) && !role.equals(work.role())) {
      throw ChangeRefused.approves(approver.name(), work.name());
    }
  }

  static List<Flow.Edge> entering(Flow flow, String id) {
    return flow.edges().stream().filter(edge -> edge.to().equals(id)).toList();
  }

  /** The events that stand on the edge of a step. */
  static boolean isWatched(Flow flow, String id) {
    return flow.steps().stream().anyMatch(step -> id.equals(step.attachedTo()));
  }

  /** Whether the second can only be come to from the first, and nothing else follows that. */
  static boolean areNeighbours(Flow flow, String first, String second) {
    List<Flow.Edge> out = flow.leaving(first);
    List<Flow.Edge> in = entering(flow, second);
    return out.size() == 1 && in.size() == 1 && out.get(0).id().equals(in.get(0).id());
  }

  /** The variables the ways out of a gateway test. */
  static Set<String> tested(Flow flow, String gateway) {
    Set<String> tested = new LinkedHashSet<>();
    for (Flow.Edge way : flow.leaving(gateway)) {
      Matcher variable = VARIABLE.matcher(way.condition() == null ? "" : way.condition());
      while (variable.find()) {
        tested.add(variable.group(1));
      }
    }
    return tested;
  }

  /** All that can be come to along the ways from a step, it included only if a way leads back. */
  static Set<String> after(Flow flow, String id, Predicate<String> goOn) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      for (Flow.Edge way : flow.leaving(open.remove())) {
        if (seen.add(way.to()) && goOn.test(way.to())) {
          open.add(way.to());
        }
      }
    }
    return seen;
  }

  static Set<String> after(Flow flow, String id) {
    return after(flow, id, any -> true);
  }

  /** What lies on a way from the one to the other, both excluded. */
  static Set<String> between(Flow flow, String from, String to) {
    Set<String> between = new HashSet<>(after(flow, from, each -> !each.equals(to)));
    between.removeIf(each -> each.equals(to) || !after(flow, each).contains(to));
    return between;
  }
}
