package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Trigger;

/**
 * A diagram with the processes it calls laid out in their place. The key of a step is its id, and
 * in a called process the call before it: {@code Ask/Answer}.
 */
final class Layout {

  private static final int DEEPEST_CALL = 20;

  /**
   * @param parent the key of the scope it is in; null at the top
   */
  record Place(String key, String prefix, Flow.Step step, @Nullable String parent) {

    boolean is(Kind kind) {
      return step.kind() == kind;
    }

    boolean isTriggeredBy(Trigger.Type type) {
      return step.trigger().type() == type;
    }

    /** The key of the activity it watches; null when it watches none. */
    @Nullable String attached() {
      return step.attachedTo() == null ? null : prefix + step.attachedTo();
    }
  }

  /** A flow between two places. */
  record Way(String id, String from, String to, boolean isConditional, boolean isDefault) {}

  private final String file;
  private final Map<String, Flow> called;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Way> ways = new ArrayList<>();

  private Layout(String file, Map<String, Flow> called) {
    this.file = file;
    this.called = called;
  }

  static Layout of(String file, Flow flow, Map<String, Flow> called) {
    Layout layout = new Layout(file, called);
    layout.add(flow, "", null, 0);
    return layout;
  }

  private void add(Flow flow, String prefix, @Nullable String parent, int depth) {
    if (depth > DEEPEST_CALL) {
      throw BadParameters.endless(file, prefix);
    }
    for (Flow.Step step : flow.steps()) {
      String key = prefix + step.id();
      String scope = step.parent() == null ? parent : prefix + step.parent();
      places.put(key, new Place(key, prefix, step, scope));
      if (places.size() > SimulationLimits.STEPS) {
        throw BadParameters.limit(
            file, flow.processId(), "> " + places.size(), String.valueOf(SimulationLimits.STEPS));
      }
      if (step.kind() == Kind.CALL) {
        Flow inside = called.get(String.valueOf(step.called()));
        if (inside == null) {
          throw BadParameters.unknownName(
              file, key, String.valueOf(step.called()), called.keySet());
        }
        add(inside, key + "/", key, depth + 1);
      }
    }
    flow.edges()
        .forEach(
            edge ->
                ways.add(
                    new Way(
                        edge.id(),
                        prefix + edge.from(),
                        prefix + edge.to(),
                        edge.condition() != null,
                        edge.isDefault())));
    addLinks(flow, prefix);
  }

  private void addLinks(Flow flow, String prefix) {
    for (Flow.Step from : flow.steps()) {
      if (from.kind() == Kind.THROW && from.trigger().type() == Trigger.Type.LINK) {
        flow.steps().stream()
            .filter(to -> to.kind() == Kind.WAIT && to.trigger().type() == Trigger.Type.LINK)
            .filter(to -> Objects.equals(to.trigger().name(), from.trigger().name()))
            .filter(to -> Objects.equals(to.parent(), from.parent()))
            .forEach(
                to -> ways.add(new Way("", prefix + from.id(), prefix + to.id(), false, false)));
      }
    }
  }

  List<Place> places() {
    return List.copyOf(places.values());
  }

  Place place(String key) {
    return Objects.requireNonNull(places.get(key), key);
  }

  List<Way> ways() {
    return ways;
  }

  List<Way> leaving(Place place) {
    return ways.stream().filter(way -> way.from().equals(place.key())).toList();
  }

  long incoming(Place place) {
    return ways.stream().filter(way -> way.to().equals(place.key())).count();
  }

  List<Place> watching(Place place) {
    return places.values().stream().filter(other -> place.key().equals(other.attached())).toList();
  }

  /** Where the inside of a scope begins; of the whole when null. */
  Place start(@Nullable String scope) {
    List<Place> starts =
        places.values().stream()
            .filter(place -> place.is(Kind.START) && Objects.equals(place.parent(), scope))
            .toList();
    if (starts.size() != 1) {
      throw BadParameters.unsupported(
          file, scope == null ? "process" : scope, starts.size() + " × START");
    }
    return starts.get(0);
  }

  /** The starts of event sub-processes that belong to the scope of a start. */
  List<Place> eventStarts(Place start) {
    if (isInEventScope(start)) {
      return List.of();
    }
    return places.values().stream()
        .filter(place -> place.is(Kind.EVENT_SUB_PROCESS))
        .filter(place -> Objects.equals(place.parent(), start.parent()))
        .map(place -> start(place.key()))
        .toList();
  }

  boolean isInEventScope(Place place) {
    return place.parent() != null && place(place.parent()).is(Kind.EVENT_SUB_PROCESS);
  }

  /** What catches an error or escalation that ends here. */
  Optional<Catch> catches(Place end) {
    Trigger.Type type = end.step().trigger().type();
    int level = 0;
    String scope = end.parent();
    while (scope != null) {
      Place around = place(scope);
      level++;
      if (!around.is(Kind.EVENT_SUB_PROCESS)) {
        for (Place watcher : watching(around)) {
          String code = watcher.step().trigger().name();
          boolean fits = code == null || code.equals(end.step().trigger().name());
          if (watcher.isTriggeredBy(type) && fits) {
            return Optional.of(new Catch(watcher, level));
          }
        }
      }
      scope = around.parent();
    }
    return Optional.empty();
  }

  /** A boundary event, so many scopes up. */
  record Catch(Place boundary, int level) {}
}
