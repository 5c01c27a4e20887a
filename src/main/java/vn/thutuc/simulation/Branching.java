package vn.thutuc.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often each flow that leaves a gateway is taken: the same for every case, or by what a case
 * is.
 *
 * @param attribute of cases that says which shares count; null when one for all does
 * @param shares by flow, in the order of the attribute's labels; one for all without it, and empty
 *     where the rules of the bundle decide
 */
public record Branching(@Nullable String attribute, List<Map<String, Double>> shares) {

  /** What a gateway says that is given to the rules of the bundle. */
  static final Branching BY_RULES = new Branching(null, List.of(Map.of()));

  static final String BY = "by";
  static final String OF = "of";

  public Branching {
    shares = shares.stream().map(Parameters::copy).toList();
  }

  boolean isByRules() {
    return attribute == null && shares.get(0).isEmpty();
  }

  /** Every flow that is spoken of, with its share in the mean of the labels. */
  Map<String, Double> flows() {
    Map<String, Double> flows = new LinkedHashMap<>();
    shares.forEach(
        one -> one.forEach((flow, share) -> flows.merge(flow, share / shares.size(), Double::sum)));
    return flows;
  }

  /**
   * Reads {@code {flow: share, …}} or {@code {by: attribute, of: {label: {flow: share, …}, …}}}.
   */
  static Branching read(ParameterFile at, Map<String, Parameters.Attribute> attributes) {
    if (!at.has(BY) || at.need(BY).isNumber()) {
      return new Branching(null, List.of(flows(Shares.readFree(at))));
    }
    at.only(BY, OF);
    String attribute = at.text(BY);
    References.known(at, BY, attribute, attributes.keySet());
    List<String> labels = attributes.get(attribute).labels();
    if (labels.isEmpty()) {
      throw BadParameters.noLabels(at.name(), at.at(BY), attribute);
    }
    ParameterFile of = at.child(OF).only(labels.toArray(String[]::new));
    return new Branching(
        attribute, labels.stream().map(one -> flows(Shares.read(of.child(one)))).toList());
  }

  private static Map<String, Double> flows(Shares shares) {
    Map<String, Double> flows = new LinkedHashMap<>();
    for (int i = 0; i < shares.names().size(); i++) {
      flows.put(shares.names().get(i), shares.weights().get(i));
    }
    return flows;
  }
}
