package vn.thutuc.studio.migration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/**
 * What becomes of every step a dossier can stand at when its version is exchanged for another: kept
 * where the other has a step of the same id and kind, else a question somebody has to answer.
 *
 * @param rows the steps of the old version at which a dossier can stand
 * @param places the steps of the new version at which a dossier can go on
 */
public record StepPlan(List<Row> rows, List<Flow.Step> places) {

  /**
   * One step of the old version.
   *
   * @param carried whether dossiers keep standing there
   * @param suggestion the first step behind it that the new version has too; null if there is none
   */
  public record Row(Flow.Step step, boolean carried, @Nullable String suggestion) {}

  public StepPlan {
    rows = List.copyOf(rows);
    places = List.copyOf(places);
  }

  /** The plan as far as two drawings tell it. */
  public static StepPlan of(Bundle from, Bundle to) {
    return of(from.flows().values(), to.flows().values(), id -> true);
  }

  /**
   * The plan.
   *
   * @param engine whether the engine can carry a step over, as it is deployed; where branches meet
   *     that does not matter, for whoever waits there is put there anew
   */
  public static StepPlan of(Collection<Flow> from, Collection<Flow> to, Predicate<String> engine) {
    List<Flow.Step> places = new ArrayList<>();
    to.forEach(
        flow -> flow.steps().stream().filter(one -> isPlace(one, flow)).forEach(places::add));
    List<Row> rows = new ArrayList<>();
    for (Flow old : from) {
      Optional<Flow> twin =
          to.stream().filter(flow -> flow.processId().equals(old.processId())).findFirst();
      for (Flow.Step step : old.steps()) {
        if (canStand(step, old)) {
          boolean carried =
              (engine.test(step.id()) || isMeeting(step))
                  && twin.flatMap(flow -> flow.step(step.id())).filter(is(step)).isPresent();
          rows.add(new Row(step, carried, carried ? null : behind(step, old, places)));
        }
      }
    }
    return new StepPlan(rows, places);
  }

  /** The steps that need an answer. */
  public List<Row> cut() {
    return rows.stream().filter(row -> !row.carried()).toList();
  }

  public Optional<Flow.Step> place(String id) {
    return places.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /**
   * The steps whose answer is missing or cannot be meant: dossiers whose clock is held go on where
   * it is held too, or its due date would never come.
   */
  public List<Flow.Step> unanswered(Map<String, Answer> answers) {
    return cut().stream()
        .map(Row::step)
        .filter(step -> !isAnswered(step, answers.get(step.id())))
        .toList();
  }

  private boolean isAnswered(Flow.Step step, @Nullable Answer answer) {
    if (answer == null) {
      return false;
    }
    String next = answer.step();
    return next == null || place(next).filter(place -> !holds(step) || holds(place)).isPresent();
  }

  /** Whether the dossier's clock is held at a step. */
  static boolean holds(Flow.Step step) {
    return step.clock() == Flow.ClockEffect.PAUSE || step.clock() == Flow.ClockEffect.RESET;
  }

  private static Predicate<Flow.Step> is(Flow.Step old) {
    return now ->
        now.kind() == old.kind()
            && now.many() == old.many()
            && now.sequential() == old.sequential()
            && now.trigger().type() == old.trigger().type();
  }

  private static boolean canStand(Flow.Step step, Flow flow) {
    return switch (step.kind()) {
      case USER_TASK, CALL, EVENT_GATEWAY -> true;
      case WAIT -> !isBehindEventGateway(step, flow);
      case PARALLEL_GATEWAY, INCLUSIVE_GATEWAY -> isJoin(step, flow);
      default -> false;
    };
  }

  private static boolean isPlace(Flow.Step step, Flow flow) {
    boolean kind =
        switch (step.kind()) {
          case START, END, BOUNDARY, EVENT_SUB_PROCESS, THROW, TASK, OTHER -> false;
          case WAIT -> !isBehindEventGateway(step, flow);
          default -> true;
        };
    return kind && !isInsideOfMany(step, flow);
  }

  private static boolean isInsideOfMany(Flow.Step step, Flow flow) {
    String parent = step.parent();
    return parent != null
        && flow.step(parent)
            .filter(
                around ->
                    around.many()
                        || around.kind() == Flow.Kind.EVENT_SUB_PROCESS
                        || isInsideOfMany(around, flow))
            .isPresent();
  }

  private static boolean isBehindEventGateway(Flow.Step step, Flow flow) {
    return flow.edges().stream()
        .filter(edge -> edge.to().equals(step.id()))
        .flatMap(edge -> flow.step(edge.from()).stream())
        .anyMatch(before -> before.kind() == Flow.Kind.EVENT_GATEWAY);
  }

  private static boolean isMeeting(Flow.Step step) {
    return step.kind() == Flow.Kind.PARALLEL_GATEWAY || step.kind() == Flow.Kind.INCLUSIVE_GATEWAY;
  }

  private static boolean isJoin(Flow.Step step, Flow flow) {
    return flow.edges().stream().filter(edge -> edge.to().equals(step.id())).count() > 1;
  }

  /** The nearest step after a cut one that is still there and may be gone on at. */
  private static @Nullable String behind(Flow.Step cut, Flow flow, List<Flow.Step> places) {
    Deque<Flow.Step> next = new ArrayDeque<>(flow.successors(cut.id()));
    Set<String> seen = new HashSet<>(Set.of(cut.id()));
    while (!next.isEmpty()) {
      Flow.Step step = next.poll();
      if (seen.add(step.id())) {
        boolean there =
            places.stream().filter(is(step)).anyMatch(place -> place.id().equals(step.id()));
        if (there && (!holds(cut) || holds(step))) {
          return step.id();
        }
        next.addAll(flow.successors(step.id()));
      }
    }
    return null;
  }
}
