package vn.thutuc.reform.change;

import java.util.Optional;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.Text;

/**
 * Leaves a step out. What later gateways must know of its answers is asked at the next step of a
 * person; a gateway that only asked what this step decided goes too, and the way goes on as it does
 * when all is well.
 */
public record Cut(String step) implements Change {

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of("cut", Steps.name(before, step));
  }

  @Override
  public void make(Rework rework) {
    Flow.Step cut = rework.task(step);
    rework.protect(cut);
    Optional<Flow.Step> decision = decision(rework.bundle(), cut);
    if (decision.isEmpty()) {
      handOver(rework, cut);
    }
    rework.draw(
        cut,
        drawing -> {
          decision.ifPresent(gateway -> straighten(rework, drawing, gateway));
          if (!drawing.cut(step) || (decision.isPresent() && !drawing.cut(decision.get().id()))) {
            throw ChangeRefused.byHand(cut.name(), step);
          }
        });
    FormJoin.drop(rework, cut);
  }

  /** The gateway behind the step, when all it asks is answered here and nowhere else. */
  private static Optional<Flow.Step> decision(Bundle bundle, Flow.Step cut) {
    Flow flow = bundle.flow();
    Set<String> needed = new Answers(bundle).neededAfter(cut);
    return Decisions.behind(flow, cut.id())
        .filter(gateway -> cut.kind() == Flow.Kind.USER_TASK && !needed.isEmpty())
        .filter(gateway -> Shapes.tested(flow, gateway.id()).equals(needed))
        .filter(gateway -> Decisions.onward(flow, cut.id(), gateway.id()).isPresent());
  }

  private void straighten(Rework rework, Drawing drawing, Flow.Step gateway) {
    Flow.Edge onward = Decisions.onward(rework.flow(), step, gateway.id()).orElseThrow();
    rework.flow().leaving(gateway.id()).stream()
        .filter(way -> !way.id().equals(onward.id()))
        .forEach(way -> drawing.drop(way.id()));
  }

  private static void handOver(Rework rework, Flow.Step cut) {
    Answers answers = new Answers(rework.bundle());
    Set<String> asked = answers.asked(cut);
    for (String key : answers.neededAfter(cut)) {
      Flow.Step next =
          answers
              .nextAsked(cut, key)
              .filter(step -> asked.contains(key))
              .orElseThrow(() -> ChangeRefused.decides(cut.name(), key));
      FormJoin.move(rework, cut, next, Set.of(key));
    }
  }
}
