package vn.thutuc.reform.search;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.change.Ways;
import vn.thutuc.reform.comparison.Living;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Parameters;

/** Finds out what each step at the top of a procedure is worth. */
final class StepValues {

  private static final Set<Flow.Kind> KINDS =
      EnumSet.of(
          Flow.Kind.USER_TASK,
          Flow.Kind.RULE_TASK,
          Flow.Kind.SERVICE_TASK,
          Flow.Kind.TASK,
          Flow.Kind.CALL);

  private final Flow flow;
  private final Ways ways;
  private final Living living;
  private final Map<String, Estimate> figures;
  private final WayCount counted;

  private StepValues(Living living, Map<String, Estimate> figures) {
    Bundle bundle = living.variant().bundle();
    this.flow = bundle.flow();
    this.ways = new Ways(bundle);
    this.living = living;
    this.figures = figures;
    this.counted = WayCount.of(flow, living.simulation());
  }

  /** Those that turn the least for the time they take first; those that act outside last. */
  static List<StepValue> of(Living living, Map<String, Estimate> figures) {
    StepValues values = new StepValues(living, figures);
    return values.flow.steps().stream()
        .filter(StepValues::isOne)
        .map(values::of)
        .sorted(
            Comparator.comparing(StepValue::acts)
                .thenComparing(StepValue::score)
                .thenComparing(StepValue::seconds, Comparator.reverseOrder())
                .thenComparing(StepValue::step))
        .toList();
  }

  /** Whether somebody or something works there, at the top of the procedure. */
  static boolean isOne(Flow.Step step) {
    return step.parent() == null && KINDS.contains(step.kind());
  }

  private StepValue of(Flow.Step step) {
    Map<String, Map<Flow.Edge, Ways.Lead>> asked = ways.of(step);
    Turns turns = Turns.of(asked, counted::perCase);
    double seconds = sum("time_mean.", step.id());
    double work = isOurs(step.id()) ? sum("work_mean.", step.id()) : 0;
    Set<String> ruled = Set.copyOf(living.parameters().gatewaysByRules());
    boolean looksUp = "registry".equals(step.bean());
    return new StepValue(
        step.id(),
        step.name(),
        step.kind(),
        List.copyOf(ways.needed(step)),
        List.copyOf(ways.ruledOn(step)),
        step.kind() == Flow.Kind.SERVICE_TASK && !looksUp,
        asked.keySet().stream().anyMatch(ruled::contains),
        sum("visits_mean.", step.id()),
        seconds,
        seconds / mean(Aim.TIME.figure()),
        seconds == 0 ? 0 : 1 - work / seconds,
        turns.supplements(),
        turns.back(),
        turns.refused(),
        turns.others());
  }

  /** Work that needs nobody of ours, such as another authority's answer, is waiting here. */
  private boolean isOurs(String step) {
    Parameters.Task task = living.parameters().tasks().get(step);
    return task == null || !task.pools().isEmpty();
  }

  /** Of the step itself, or of all steps of the process it calls. */
  private double sum(String kind, String step) {
    return figures.keySet().stream()
        .filter(name -> name.equals(kind + step) || name.startsWith(kind + step + "/"))
        .mapToDouble(this::mean)
        .sum();
  }

  private double mean(String figure) {
    Estimate found = figures.get(figure);
    return found == null ? 0 : found.mean();
  }
}
