package vn.thutuc.reform.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.reform.cost.ComplianceCost;
import vn.thutuc.reform.cost.WorkItem;
import vn.thutuc.simulation.Estimate;

/**
 * What things cost, to turn visits into đồng.
 *
 * @param cost of the base, whose items are needed as often as the simulation says
 * @param investment what the reform costs the state once
 */
public record Prices(ComplianceCost cost, double investment) {

  /** What one dossier costs those who apply, in đồng. */
  static final String PEOPLE = "people_cost_mean";

  Savings savings(Effect people, Effect state) {
    return new Savings(people, state, cost.dossiersPerYear().doubleValue(), investment);
  }

  /** Each item as often as it was needed in each replication. */
  Estimate people(Variant variant, Map<String, Estimate> figures, int replications) {
    IntFunction<Double> inReplication =
        i -> cost.perDossier(item -> times(item, variant, figures, i)).doubleValue();
    return new Estimate(IntStream.range(0, replications).mapToObj(inReplication).toList());
  }

  private static BigDecimal times(
      WorkItem item, Variant variant, Map<String, Estimate> figures, int replication) {
    if (item.document() != null && !isAskedFor(variant.bundle(), item.document())) {
      return BigDecimal.ZERO;
    }
    if (item.visits() == null) {
      return item.times();
    }
    Estimate visits = Figures.orNothing(figures, "visits_mean." + item.visits(), replication + 1);
    double share = item.way() == null ? 1 : share(variant.parameters(), item.way());
    return item.times()
        .multiply(BigDecimal.valueOf(visits.replications().get(replication) * share));
  }

  /** How many of those who come to its gateway go that way; none where there is no such way. */
  private static double share(JsonNode parameters, String way) {
    for (JsonNode gateway : parameters.path("gateways")) {
      JsonNode shares = gateway.path("by").isString() ? mean(parameters, gateway) : gateway;
      if (shares.path(way).isNumber()) {
        double sum = shares.properties().stream().mapToDouble(e -> e.getValue().asDouble(0)).sum();
        return sum == 0 ? 0 : shares.path(way).asDouble(0) / sum;
      }
    }
    return 0;
  }

  /** The shares of all who come, where they differ by what a case is. */
  private static JsonNode mean(JsonNode parameters, JsonNode gateway) {
    JsonNode labels =
        parameters.at("/attributes").path(gateway.path("by").asString("")).path("values");
    ObjectNode mean = JsonNodeFactory.instance.objectNode();
    for (var label : gateway.path("of").properties()) {
      double weight = labels.path(label.getKey()).asDouble(0);
      for (var share : label.getValue().properties()) {
        double before = mean.path(share.getKey()).asDouble(0);
        mean.put(share.getKey(), before + weight * share.getValue().asDouble(0));
      }
    }
    return mean;
  }

  private static boolean isAskedFor(Bundle bundle, String document) {
    return bundle
        .manifest()
        .document(document)
        .filter(paper -> paper.source() != Manifest.Document.Source.REGISTRY)
        .isPresent();
  }
}
