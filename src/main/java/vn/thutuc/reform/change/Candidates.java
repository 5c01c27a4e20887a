package vn.thutuc.reform.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;
import vn.thutuc.rules.Purpose;

/**
 * Every single change one may think of for a procedure, for a search to try. Whether one can be
 * made is for {@link ChangeSet#apply} to say.
 */
public final class Candidates {

  private static final double MACHINE_SECONDS = 2;

  private final Bundle bundle;
  private final Flow flow;
  private final List<Change> found = new ArrayList<>();

  private Candidates(Bundle bundle) {
    this.bundle = bundle;
    this.flow = bundle.flow();
  }

  /**
   * @param parameters of its simulation; null when there are none, and with them no staff to change
   */
  public static List<Change> of(Bundle bundle, @Nullable JsonNode parameters) {
    Candidates candidates = new Candidates(bundle);
    candidates.steps();
    candidates.documents();
    candidates.rules();
    if (parameters != null) {
      candidates.people(parameters.path("pools"));
    }
    return List.copyOf(candidates.found);
  }

  private Stream<Flow.Step> tasks() {
    return flow.steps().stream().filter(Shapes::isTask).filter(step -> step.parent() == null);
  }

  private void steps() {
    List<String> ruleSets =
        bundle.manifest().ruleSets().entrySet().stream()
            .filter(set -> set.getValue().purpose() == Purpose.DECISION)
            .map(java.util.Map.Entry::getKey)
            .toList();
    tasks().forEach(step -> found.add(new Cut(step.id())));
    for (Flow.Edge edge : flow.edges()) {
      if (isTask(edge.from()) && isTask(edge.to())) {
        found.add(new Merge(edge.from(), edge.to(), null, null));
        found.add(new Parallel(edge.from(), edge.to()));
        found.add(new Move(edge.to(), edge.from()));
      }
    }
    tasks().filter(step -> step.kind() == Flow.Kind.RULE_TASK).forEach(this::earlier);
    flow.userTasks().stream()
        .filter(step -> step.parent() == null)
        .filter(step -> !new Answers(bundle).neededAfter(step).isEmpty())
        .forEach(
            step ->
                ruleSets.forEach(
                    rules -> found.add(new Automate(step.id(), rules, MACHINE_SECONDS))));
  }

  private boolean isTask(String id) {
    return flow.step(id).filter(Shapes::isTask).filter(step -> step.parent() == null).isPresent();
  }

  /** A check by rules before each person who works on the case until then. */
  private void earlier(Flow.Step check) {
    flow.userTasks().stream()
        .filter(step -> Shapes.after(flow, step.id()).contains(check.id()))
        .forEach(step -> found.add(new Move(check.id(), step.id())));
  }

  private void documents() {
    for (Manifest.Document document : bundle.manifest().documents()) {
      found.add(new DropDocument(document.id()));
      FetchDocument.registries(flow)
          .forEach(registry -> found.add(new FetchDocument(document.id(), registry)));
    }
  }

  private void rules() {
    bundle.manifest().ruleSets().keySet().forEach(name -> found.add(new PreCheck(name)));
    Term limit = bundle.manifest().limit();
    if (limit.days() > 1) {
      found.add(new Limit(null, Term.ofDays(limit.days() - 1), null));
    }
    flow.userTasks().stream()
        .filter(step -> step.limit().filter(term -> term.workingMinutes() > 60).isPresent())
        .forEach(step -> found.add(new Limit(step.id(), Term.parse("PT1H"), null)));
  }

  private void people(JsonNode pools) {
    for (String pool : pools.propertyNames()) {
      int size = pools.path(pool).path("size").asInt(0);
      if (size > 0) {
        found.add(new Staff(pool, size + 1));
      }
    }
  }
}
