package vn.thutuc.reform.change;

import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.Text;

/** Two steps that followed each other go on side by side, and both must be done. */
public record Parallel(String first, String second) implements Change {

  private static final double GATEWAY = 50;
  private static final double ROOM = 90;

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of("parallel", Steps.name(before, first), Steps.name(before, second));
  }

  @Override
  public void make(Rework rework) {
    Flow.Step one = rework.task(first);
    Flow.Step other = rework.task(second);
    guard(rework, one, other);
    Flow flow = rework.flow();
    String between = flow.leaving(first).get(0).id();
    String onward = flow.leaving(second).get(0).id();
    String split = first + "-and-" + second;
    String join = split + "-done";
    rework.draw(
        other,
        drawing -> {
          makeRoom(drawing, split, join);
          for (Flow.Edge way : Shapes.entering(flow, first)) {
            drawing.retarget(way.id(), split);
          }
          drawing.retarget(between, join);
          drawing.resource(onward, join);
          drawing.way("flow-" + split + "-to-" + first, split, first);
          drawing.way("flow-" + split + "-to-" + second, split, second);
          drawing.way("flow-" + second + "-to-" + join, second, join);
        });
  }

  /** The second goes below the first; split and join stand before and behind both. */
  private void makeRoom(Drawing drawing, String split, String join) {
    Box one = drawing.box(first);
    Box other = drawing.box(second);
    drawing.makeRoom(one.x(), ROOM);
    drawing.gateway(first, "parallelGateway", split, gateway(one.x(), one));
    double behind = other.x() + ROOM;
    drawing.gateway(
        second, "parallelGateway", join, gateway(behind + other.width() - GATEWAY, one));
    Box moved = new Box(one.x() + ROOM, one.y(), one.width(), one.height());
    Box below = new Box(moved.x(), moved.bottom() + Picture.GAP, other.width(), other.height());
    drawing.place(first, moved.x(), moved.middle());
    drawing.place(second, moved.x(), drawing.freeBelow(below, second, moved).middle());
  }

  private static Box gateway(double x, Box line) {
    return new Box(x, line.middle() - GATEWAY / 2, GATEWAY, GATEWAY);
  }

  private void guard(Rework rework, Flow.Step one, Flow.Step other) {
    Flow flow = rework.flow();
    boolean watched = Shapes.isWatched(flow, first) || Shapes.isWatched(flow, second);
    boolean single = flow.leaving(second).size() == 1;
    if (!Shapes.areNeighbours(flow, first, second) || watched || !single) {
      throw ChangeRefused.notNeighbours(one.name(), other.name());
    }
    for (Flow.Step step : java.util.List.of(one, other)) {
      if (step.clock() != Flow.ClockEffect.RUN) {
        throw ChangeRefused.byHand(step.name(), "clock");
      }
    }
    Shapes.guardActs(one, other);
    Shapes.guardSigning(other, one);
    Set<String> known = Needs.of(rework.bundle(), other);
    Needs.gives(rework.bundle(), one).stream()
        .filter(known::contains)
        .findFirst()
        .ifPresent(
            fact -> {
              throw ChangeRefused.depends(other.name(), one.name(), fact);
            });
  }
}
