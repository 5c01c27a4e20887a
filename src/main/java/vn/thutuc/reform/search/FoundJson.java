package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.reform.change.ChangeSet;
import vn.thutuc.reform.change.ChangeWriter;
import vn.thutuc.reform.comparison.FigureJson;
import vn.thutuc.rules.Text;

/** What was found, for machines, with all one needs to repeat it. */
public final class FoundJson {

  private static final JsonMapper JSON = new JsonMapper();

  private FoundJson() {}

  public static String write(Found found) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("procedure", found.procedure().value());
    told.put("bundle", found.bundle().hex());
    told.put("parameters_sha256", found.parametersHash());
    told.put("seed", found.seed());
    told.put("replications", found.replications());
    told.put("cases", found.cases());
    told.put("cases_simulated", found.simulated());
    told.put("warnings", found.warnings());
    Map<String, Object> today = new LinkedHashMap<>();
    found.today().forEach((name, figure) -> today.put(name, FigureJson.of(figure)));
    told.put("today", today);
    told.put("aims", found.aims().stream().map(Aim::figure).toList());
    told.put("candidates", found.tried().stream().map(FoundJson::tried).toList());
    told.put("refused", found.refused().stream().map(FoundJson::refused).toList());
    told.put("steps", found.steps().stream().map(FoundJson::step).toList());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told);
  }

  private static Map<String, Object> of(String id, ChangeSet changes, List<Text> sentences) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", id);
    told.put("changes", changes.changes().stream().map(ChangeWriter::write).toList());
    told.put("sentences", sentences.stream().map(FigureJson::of).toList());
    return told;
  }

  private static Map<String, Object> tried(Tried tried) {
    Map<String, Object> told = of(tried.id(), tried.changes(), tried.sentences());
    told.put("verdict", tried.verdict().name());
    if (tried.by() != null) {
      told.put("beaten_by", tried.by());
    }
    told.put("laws_to_amend", tried.laws().stream().map(FigureJson::of).toList());
    told.put("posts", tried.posts());
    told.put("replications", tried.replications());
    told.put("best_in", tried.best().stream().map(Aim::figure).toList());
    Map<String, Object> metrics = new LinkedHashMap<>();
    tried.effects().forEach((name, effect) -> metrics.put(name, FigureJson.of(effect)));
    told.put("metrics", metrics);
    told.put("warnings", tried.warnings());
    told.put("bundle", tried.bundle().hex());
    told.put("parameters_sha256", tried.parametersHash());
    return told;
  }

  private static Map<String, Object> refused(Refused refused) {
    Map<String, Object> told = of(refused.id(), refused.changes(), refused.sentences());
    told.put("code", refused.reason().code());
    List<Object> args = new ArrayList<>();
    refused
        .reason()
        .args()
        .forEach(arg -> args.add(arg instanceof Text text ? FigureJson.of(text) : arg));
    told.put("args", args);
    return told;
  }

  private static Map<String, Object> step(StepValue step) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", step.step());
    told.put("name", FigureJson.of(step.name()));
    told.put("kind", step.kind().name());
    told.put("decides", step.decides());
    told.put("ruled_on", step.ruledOn());
    told.put("acts", step.acts());
    told.put("by_rules", step.byRules());
    told.put("visits", step.visits());
    told.put("seconds", step.seconds());
    told.put("share_of_time", step.share());
    told.put("waiting_share", step.waiting());
    told.put("supplements", step.supplements());
    told.put("sent_back", step.back());
    told.put("refused", step.refused());
    told.put("other_ways", step.others());
    if (!step.acts() && Double.isFinite(step.score())) {
      told.put("turns_per_day", step.score());
    }
    return told;
  }
}
