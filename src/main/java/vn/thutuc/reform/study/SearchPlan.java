package vn.thutuc.reform.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.reform.comparison.Prices;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.reform.search.Search;

/**
 * A question after all changes that are worth it.
 *
 * @param title what the answer is called
 * @param further prices, as text, among what only studies look at; may be empty
 * @param pairs tried at most, {@code triples} likewise
 */
public record SearchPlan(
    ProcedureKey key,
    BundleHash base,
    String title,
    StudyPlan.Origin origin,
    String parameters,
    String further,
    int pairs,
    int triples)
    implements LabPlan {

  public static final int MOST_PAIRS = LabLimits.PAIRS;
  public static final int MOST_TRIPLES = LabLimits.TRIPLES;

  private static final String COST = "cost";

  public SearchPlan {
    title = StudyPlan.fitting(title);
  }

  /**
   * The search; what it tries is every single change, under the parameters as they are.
   *
   * @throws vn.thutuc.simulation.BadParameters naming text and path
   */
  Search search(Bundle bundle) {
    ObjectNode tree = StudyReader.tree(StudyPlan.PARAMETERS, parameters.getBytes(UTF_8));
    return Search.ofAll(
        StudyPlan.PARAMETERS, bundle, tree, null, null, pairs, triples, prices(bundle));
  }

  private @Nullable Prices prices(Bundle bundle) {
    ObjectNode told = StudyPlan.furtherTree(further);
    if (!told.has(COST)) {
      return null;
    }
    ObjectNode cost = JsonMapper.shared().createObjectNode();
    cost.set(COST, told.get(COST));
    return StudyReader.prices(bundle, StudyPlan.FURTHER, cost.toString().getBytes(UTF_8));
  }
}
