package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
        .filter(step -> step.parent() == null && KINDS.contains(step.kind()))
        .map(values::of)
        .sorted(
            Comparator.comparing(StepValue::acts)
                .thenComparing(StepValue::score)
                .thenComparing(StepValue::seconds, Comparator.reverseOrder())
                .thenComparing(StepValue::step))
        .toList();
  }

  private StepValue of(Flow.Step step) {
    Map<String, Map<Flow.Edge, Ways.Lead>> asked = ways.of(step);
    Map<Turn, Double> turns = turns(asked);
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
        turns.get(Turn.SUPPLEMENT),
        turns.get(Turn.BACK),
        turns.get(Turn.REFUSED),
        turns.get(Turn.OTHER));
  }

  /** Work that needs nobody of ours, such as another authority's answer, is waiting here. */
  private boolean isOurs(String step) {
    Parameters.Task task = living.parameters().tasks().get(step);
    return task == null || !task.pools().isEmpty();
  }

  private enum Turn {
    NONE,
    OTHER,
    SUPPLEMENT,
    BACK,
    REFUSED
  }

  private Map<Turn, Double> turns(Map<String, Map<Flow.Edge, Ways.Lead>> asked) {
    Map<Turn, Double> turns = new LinkedHashMap<>();
    for (Turn turn : Turn.values()) {
      turns.put(turn, 0.0);
    }
    asked.forEach(
        (gateway, leads) -> {
          String main = main(leads);
          leads.forEach(
              (way, lead) -> {
                Turn turn = way.id().equals(main) ? Turn.NONE : turn(lead);
                turns.merge(turn, counted.perCase(way), Double::sum);
              });
        });
    return turns;
  }

  /** The way on that is taken most often; where none leads on, the one taken most often. */
  private String main(Map<Flow.Edge, Ways.Lead> leads) {
    List<Flow.Edge> onward = new ArrayList<>(leads.keySet());
    if (leads.containsValue(Ways.Lead.ONWARD)) {
      onward.removeIf(way -> leads.get(way) != Ways.Lead.ONWARD);
    }
    return onward.stream()
        .max(Comparator.comparingDouble(counted::perCase))
        .map(Flow.Edge::id)
        .orElse("");
  }

  private static Turn turn(Ways.Lead lead) {
    return switch (lead) {
      case ONWARD -> Turn.OTHER;
      case SUPPLEMENT -> Turn.SUPPLEMENT;
      case BACK -> Turn.BACK;
      case REFUSED -> Turn.REFUSED;
    };
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
