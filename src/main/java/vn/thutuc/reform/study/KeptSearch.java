package vn.thutuc.reform.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.reform.search.Found;
import vn.thutuc.reform.search.FoundCsv;
import vn.thutuc.reform.search.FoundJson;
import vn.thutuc.reform.search.StepPast;

/**
 * A search with its answer, as it is kept: opened again it shows the same, run again it gives the
 * same.
 *
 * @param replications of those that were left to the end
 * @param cases of each replication
 * @param json the whole answer for machines
 * @param csvVi the same as a table, {@code csvEn} likewise
 * @param past told apart from what was simulated: it goes on, and is no part of what is repeated
 */
public record KeptSearch(
    long id,
    SearchPlan plan,
    long seed,
    int replications,
    int cases,
    String json,
    String csvVi,
    String csvEn,
    Past past,
    String by,
    Instant at) {

  /**
   * What the steps found in real dossiers of the version when the search was run.
   *
   * @param dossiers that were gone through; the steps tell shares of these
   */
  public record Past(long dossiers, List<StepPast> steps) {

    public Past {
      steps = List.copyOf(steps);
    }
  }

  static KeptSearch of(SearchPlan plan, Found found, Past past, String by, Instant at) {
    return new KeptSearch(
        0,
        plan,
        found.seed(),
        found.replications(),
        found.cases(),
        FoundJson.write(found),
        csv(found, "vi"),
        csv(found, "en"),
        past,
        by,
        at);
  }

  private static String csv(Found found, String language) {
    return String.join("\r\n", FoundCsv.lines(found, language)) + "\r\n";
  }

  /** The table in that language, {@code vi} or {@code en}. */
  public String csv(String language) {
    return language.equals("en") ? csvEn : csvVi;
  }

  /** The answer as a tree. */
  public JsonNode answer() {
    return JsonMapper.shared().readTree(json);
  }

  /**
   * A study of what one candidate would change, to be asked under the same parameters.
   *
   * @param id the numbers of its changes
   * @param title of that study
   * @return nothing if the search tried no such candidate
   */
  public Optional<StudyPlan> study(String id, String title) {
    for (JsonNode each : answer().path("candidates")) {
      if (each.path("id").asString("").equals(id)) {
        List<ObjectNode> changes = new ArrayList<>();
        each.path("changes").forEach(change -> changes.add((ObjectNode) change));
        return Optional.of(
            new StudyPlan(
                plan.key(),
                plan.base(),
                title,
                plan.origin(),
                plan.parameters(),
                plan.further(),
                changes));
      }
    }
    return Optional.empty();
  }
}
