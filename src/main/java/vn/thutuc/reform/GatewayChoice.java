package vn.thutuc.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thutuc.procedure.Flow;

/** What is tested at one gateway, flow by flow, and where a case goes when nothing holds. */
final class GatewayChoice {

  private final List<Condition> conditions = new ArrayList<>();
  private final int otherwise;

  private GatewayChoice(int otherwise) {
    this.otherwise = otherwise;
  }

  /**
   * Empty for a gateway no case could leave when no condition holds; the check lets none be so.
   *
   * @param sources what sets a variable
   */
  static Optional<GatewayChoice> of(
      List<Flow.Edge> ways, Function<String, Condition.Source> sources) {
    int otherwise = otherwise(ways);
    if (otherwise < 0) {
      return Optional.empty();
    }
    GatewayChoice choice = new GatewayChoice(otherwise);
    for (Flow.Edge way : ways) {
      String condition = way.condition();
      choice.conditions.add(
          way.isDefault() || condition == null
              ? Condition.NEVER
              : Condition.read(condition, sources));
    }
    return Optional.of(choice);
  }

  private static int otherwise(List<Flow.Edge> ways) {
    int open = -1;
    for (int i = ways.size() - 1; i >= 0; i--) {
      if (ways.get(i).isDefault()) {
        return i;
      }
      open = ways.get(i).condition() == null ? i : open;
    }
    return open;
  }

  /** The place of the flow it takes, among those that leave. */
  int choose(Answered answered) {
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).holds(answered)) {
        return i;
      }
    }
    return otherwise;
  }
}
