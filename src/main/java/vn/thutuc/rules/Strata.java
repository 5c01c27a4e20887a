package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Pattern;
import vn.thutuc.rules.problem.Faults;

/**
 * The order in which rules may speak: a rule that asks whether a fact is absent, or counts facts,
 * waits for every rule that could still derive one.
 *
 * <p>So no derived fact is ever withdrawn, and nothing a rule has told the ruling has to be taken
 * back. Rules that wait for each other in a circle have no order and are refused.
 */
final class Strata {

  /** More levels than any law has; rules in a circle would rise without end. */
  private static final int MOST_LEVELS = 50;

  private final Dictionary dictionary;
  private final List<DrlRule> rules;
  private final int[] level;

  Strata(Dictionary dictionary, List<DrlRule> rules) {
    this.dictionary = dictionary;
    this.rules = rules;
    this.level = new int[rules.size()];
  }

  /** The level of each rule, lowest first; empty if there is no order. */
  Optional<int[]> levels(Faults faults) {
    List<int[]> edges = edges();
    boolean changed = true;
    boolean circle = false;
    while (changed && !circle) {
      changed = false;
      for (int[] edge : edges) {
        int needed = level[edge[0]] + edge[2];
        if (level[edge[1]] < needed) {
          level[edge[1]] = needed;
          changed = true;
          circle |= needed > MOST_LEVELS;
        }
      }
    }
    if (circle) {
      circle(faults);
      return Optional.empty();
    }
    return Optional.of(level);
  }

  private void circle(Faults faults) {
    for (int i = 0; i < rules.size(); i++) {
      if (level[i] >= MOST_LEVELS / 2) {
        faults.addAt("drl.circle", rules.get(i).name(), rules.get(i).line());
      }
    }
  }

  /** Producer, consumer, and 1 if the consumer must wait for all. */
  private List<int[]> edges() {
    List<int[]> edges = new ArrayList<>();
    for (int producer = 0; producer < rules.size(); producer++) {
      for (int consumer = 0; consumer < rules.size(); consumer++) {
        for (Condition condition : rules.get(consumer).conditions()) {
          if (feeds(rules.get(producer), condition.pattern())) {
            edges.add(new int[] {producer, consumer, condition.needsAllFacts() ? 1 : 0});
          }
        }
      }
    }
    return edges;
  }

  private boolean feeds(DrlRule producer, Pattern pattern) {
    return producer.actions().stream()
        .anyMatch(
            action ->
                action instanceof Action.Derive derive
                    && derive.type().equals(pattern.type())
                    && canMatch(derive, pattern));
  }

  private boolean canMatch(Action.Derive derive, Pattern pattern) {
    FactType type = dictionary.type(derive.type()).orElseThrow();
    for (int i = 0; i < type.fields().size(); i++) {
      String field = type.fields().get(i).name();
      if (derive.arguments().get(i) instanceof Expr.Literal literal
          && literal.value() instanceof String text
          && pattern.constraints().stream()
              .flatMap(constraint -> Literals.required(constraint, field).stream())
              .anyMatch(required -> !required.contains(text))) {
        return false;
      }
    }
    return true;
  }
}
