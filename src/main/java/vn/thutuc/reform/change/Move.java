package vn.thutuc.reform.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.Text;

/**
 * A step goes before an earlier one; a check that ends the case takes its gateway with it, so that
 * who cannot succeed learns it before others have worked on it.
 */
public record Move(String step, String before) implements Change {

  private static final double GAP = 45;

  @Override
  public Text sentence(Bundle bundle) {
    return ChangeWords.of("move", Steps.name(bundle, step), Steps.name(bundle, before));
  }

  @Override
  public void make(Rework rework) {
    Flow.Step moved = rework.task(step);
    Flow.Step target = rework.task(before);
    Flow flow = rework.flow();
    guard(rework, moved, target);
    Optional<Flow.Step> decision = Decisions.behind(flow, step);
    Flow.Edge onward =
        decision
            .map(
                gateway ->
                    Decisions.onward(flow, step, gateway.id())
                        .filter(way -> Decisions.knocksOut(flow, way, before))
                        .orElseThrow(() -> ChangeRefused.byHand(moved.name(), gateway.id())))
            .orElseGet(() -> flow.leaving(step).get(0));
    Set<String> later = Shapes.after(flow, before);
    List<Flow.Edge> entry =
        Shapes.entering(flow, before).stream().filter(way -> !later.contains(way.from())).toList();
    if (entry.isEmpty()) {
      throw ChangeRefused.byHand(moved.name(), before);
    }
    rework.draw(
        moved,
        drawing -> {
          Shapes.entering(flow, step).forEach(way -> drawing.retarget(way.id(), onward.to()));
          entry.forEach(way -> drawing.retarget(way.id(), step));
          drawing.retarget(onward.id(), before);
          place(drawing, decision);
        });
  }

  private void place(Drawing drawing, Optional<Flow.Step> decision) {
    Box target = drawing.box(before);
    double room = drawing.box(step).width() + GAP;
    drawing.makeRoom(target.x(), room + (decision.isPresent() ? 50 + GAP : 0));
    drawing.place(step, target.x(), target.middle());
    decision.ifPresent(gateway -> drawing.place(gateway.id(), target.x() + room, target.middle()));
  }

  private void guard(Rework rework, Flow.Step moved, Flow.Step target) {
    Flow flow = rework.flow();
    if (step.equals(before) || flow.leaving(step).size() != 1 || Shapes.isWatched(flow, step)) {
      throw ChangeRefused.byHand(moved.name(), before);
    }
    Set<String> passed = Shapes.between(flow, before, step);
    boolean earlier = Shapes.after(flow, before).contains(step);
    if (!earlier || Shapes.areNeighbours(flow, step, before)) {
      throw ChangeRefused.notNeighbours(target.name(), moved.name());
    }
    if (moved.clock() != Flow.ClockEffect.RUN) {
      throw ChangeRefused.byHand(moved.name(), "clock");
    }
    Shapes.guardActs(moved, target);
    Shapes.guardSigning(moved, target);
    Set<String> needs = Needs.of(rework.bundle(), moved);
    flow.steps().stream()
        .filter(other -> passed.contains(other.id()) || other.id().equals(before))
        .forEach(
            other -> {
              Shapes.guardActs(moved, other);
              independent(rework.bundle(), moved, other, needs);
            });
  }

  private static void independent(
      Bundle bundle, Flow.Step moved, Flow.Step other, Set<String> needs) {
    Needs.gives(bundle, other).stream()
        .filter(needs::contains)
        .findFirst()
        .ifPresent(
            fact -> {
              throw ChangeRefused.depends(moved.name(), other.name(), fact);
            });
  }
}
