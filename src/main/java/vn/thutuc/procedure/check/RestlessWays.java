package vn.thutuc.procedure.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Trigger;

/**
 * Where a token goes on by itself, with no person, time or message in between: into and out of
 * sub-processes, along links, and from what is thrown to what catches it.
 */
final class RestlessWays {

  private static final Set<Kind> RESTS = EnumSet.of(Kind.USER_TASK, Kind.WAIT, Kind.EVENT_GATEWAY);
  private static final Set<Kind> CATCHES = EnumSet.of(Kind.START, Kind.BOUNDARY, Kind.WAIT);
  private static final Set<Trigger.Type> FAULTS =
      EnumSet.of(Trigger.Type.ERROR, Trigger.Type.ESCALATION);

  private final Flow flow;
  private final Map<String, Set<String>> next = new LinkedHashMap<>();

  /**
   * @param restless the called processes that can end without ever resting
   */
  RestlessWays(Flow flow, Predicate<String> restless) {
    this.flow = flow;
    for (Flow.Step step : flow.steps()) {
      next.put(step.id(), new LinkedHashSet<>());
    }
    for (Flow.Step step : flow.steps()) {
      boolean calls = step.kind() == Kind.CALL && step.called() != null;
      if (!rests(step) && (!calls || restless.test(step.called()))) {
        link(step);
      }
    }
  }

  /** Whether a token at that step can come back to it without a rest. */
  boolean comesBack(String id) {
    return from(next.get(id)).contains(id);
  }

  /** Whether a token can get from the start of the process to an end without a rest. */
  boolean isPassable() {
    Set<String> starts = new HashSet<>();
    flow.steps().stream()
        .filter(step -> step.kind() == Kind.START && step.parent() == null)
        .forEach(step -> starts.add(step.id()));
    return from(starts).stream()
        .flatMap(id -> flow.step(id).stream())
        .anyMatch(step -> step.parent() == null && !rests(step) && isLast(step));
  }

  private Set<String> from(Set<String> places) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      String place = open.poll();
      if (seen.add(place)) {
        open.addAll(next.get(place));
      }
    }
    return seen;
  }

  /** A link event catches what its other half throws; nobody waits there. */
  private static boolean rests(Flow.Step step) {
    return RESTS.contains(step.kind()) && step.trigger().type() != Trigger.Type.LINK;
  }

  private boolean isLast(Flow.Step step) {
    return step.kind() == Kind.END || flow.leaving(step.id()).isEmpty();
  }

  private void link(Flow.Step step) {
    if (step.kind() == Kind.SUB_PROCESS) {
      flow.steps().stream()
          .filter(start -> start.kind() == Kind.START && step.id().equals(start.parent()))
          .forEach(start -> add(step, start));
    } else {
      onward(step, step);
      flow.steps().stream()
          .filter(event -> step.id().equals(event.attachedTo()))
          .filter(event -> FAULTS.contains(event.trigger().type()))
          .forEach(event -> add(step, event));
    }
    boolean throwing = step.kind() == Kind.THROW || step.kind() == Kind.END;
    if (throwing && step.trigger().type() != Trigger.Type.NONE) {
      flow.steps().stream().filter(event -> catches(event, step)).forEach(e -> caught(step, e));
    }
  }

  /** To where the step leads, or, at the end of a sub-process, to where that leads. */
  private void onward(Flow.Step from, Flow.Step left) {
    flow.successors(left.id()).forEach(to -> add(from, to));
    if (isLast(left) && left.parent() != null) {
      flow.step(left.parent())
          .filter(scope -> scope.kind() == Kind.SUB_PROCESS)
          .ifPresent(scope -> onward(from, scope));
    }
  }

  private static boolean catches(Flow.Step event, Flow.Step thrown) {
    String name = event.trigger().name();
    return CATCHES.contains(event.kind())
        && event.trigger().type() == thrown.trigger().type()
        && (name == null || Objects.equals(name, thrown.trigger().name()));
  }

  /** A token that waited there is woken at once: for it that was no rest. */
  private void caught(Flow.Step from, Flow.Step event) {
    if (rests(event)) {
      onward(from, event);
    } else {
      add(from, event);
    }
  }

  private void add(Flow.Step from, Flow.Step to) {
    next.get(from.id()).add(to.id());
  }
}
