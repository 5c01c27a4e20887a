package vn.thutuc.reform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Chooser;
import vn.thutuc.simulation.Parameters;

/**
 * Lets the gateways that the parameters give to {@code rules} choose as the bundle's own tables and
 * rules would, on the attributes of each case.
 *
 * <p>A gateway tests variables. One that an application form asks for is the attribute of that
 * name; one that a rule task sets is what the rule book answers for the case. What a person decides
 * has no rule, and is refused: it needs a probability.
 */
public final class RuleGateways {

  private final Bundle bundle;
  private final Parameters parameters;
  private final CaseAnswers answers;
  private final VariableSources sources;

  private RuleGateways(Bundle bundle, Parameters parameters) {
    this.bundle = bundle;
    this.parameters = parameters;
    this.answers = CaseAnswers.of(bundle.dictionary(), parameters);
    this.sources = new VariableSources(bundle, parameters.attributes().keySet());
  }

  /**
   * The choosers by gateway.
   *
   * @throws BadParameters naming the gateway that no rule decides, or the attribute that is no fact
   */
  public static Map<String, Chooser> of(Bundle bundle, Parameters parameters) {
    if (parameters.gatewaysByRules().isEmpty()) {
      return Map.of();
    }
    RuleGateways gateways = new RuleGateways(bundle, parameters);
    Map<String, Chooser> choosers = new LinkedHashMap<>();
    for (String gateway : parameters.gatewaysByRules()) {
      choosers.put(gateway, gateways.chooser(gateway));
    }
    return choosers;
  }

  private Chooser chooser(String gateway) {
    List<Flow.Edge> ways = bundle.flow().leaving(gateway);
    if (bundle.flow().step(gateway).isEmpty()) {
      List<String> known = bundle.flow().steps().stream().map(Flow.Step::id).toList();
      throw BadParameters.unknownName(parameters.file(), "gateways." + gateway, gateway, known);
    }
    GatewayChoice choice =
        GatewayChoice.of(ways, name -> source(gateway, name))
            .orElseThrow(() -> BadParameters.missing(parameters.file(), "gateways." + gateway));
    return (facts, arrived) -> choice.choose(answers.of(facts, arrived));
  }

  private Condition.Source source(String gateway, String name) {
    return sources
        .of(gateway, name)
        .orElseThrow(() -> BadParameters.noRule(parameters.file(), "gateways." + gateway, name));
  }
}
