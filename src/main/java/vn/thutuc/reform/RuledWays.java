package vn.thutuc.reform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.Facts;

/**
 * The gateways at which rules alone decide, and the way they send known facts. Elsewhere people
 * decide, of which no rule knows.
 */
public final class RuledWays {

  private final Map<String, GatewayChoice> choices = new LinkedHashMap<>();
  private final Flow flow;

  private RuledWays(Flow flow) {
    this.flow = flow;
  }

  /** Those of the bundle's main process. */
  public static RuledWays of(Bundle bundle) {
    RuledWays ways = new RuledWays(bundle.flow());
    VariableSources sources = new VariableSources(bundle, Set.of());
    for (Flow.Step step : bundle.flow().steps()) {
      List<Flow.Edge> leaving = bundle.flow().leaving(step.id());
      if (step.kind() == Flow.Kind.EXCLUSIVE_GATEWAY && leaving.size() > 1) {
        ruled(sources, step.id(), leaving).ifPresent(one -> ways.choices.put(step.id(), one));
      }
    }
    return ways;
  }

  private static Optional<GatewayChoice> ruled(
      VariableSources sources, String gateway, List<Flow.Edge> leaving) {
    try {
      return GatewayChoice.of(leaving, name -> sources.of(gateway, name).orElseThrow());
    } catch (NoSuchElementException | IllegalArgumentException somebodyDecides) {
      return Optional.empty();
    }
  }

  public Set<String> gateways() {
    return choices.keySet();
  }

  /**
   * The place of the flow the rules choose, among those that leave.
   *
   * @param gateway one of {@link #gateways}
   * @throws vn.thutuc.rules.ContradictoryRules if they give these facts no one answer
   */
  public int way(String gateway, Facts facts) {
    GatewayChoice choice = choices.get(gateway);
    if (choice == null) {
      throw new IllegalArgumentException("No rule decides at " + gateway);
    }
    return choice.choose(new Known(facts));
  }

  /** The flow the rules choose. */
  public String flow(String gateway, Facts facts) {
    return flow.leaving(gateway).get(way(gateway, facts)).id();
  }

  /** Facts without attributes. */
  private record Known(Facts facts) implements Answered {

    @Override
    public Object attribute(int place) {
      throw new IllegalArgumentException("No attribute is sampled");
    }
  }
}
