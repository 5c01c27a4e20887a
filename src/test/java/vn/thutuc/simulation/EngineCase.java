package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Kind;

/** One case in the engine: where it has been, and what is to happen to it when. */
final class EngineCase {

  private static final String BODY = "#multiInstanceBody";

  private final Flow flow;
  private final Luck luck;
  private final List<String> path = new ArrayList<>();
  private final Map<String, Double> tasks = new HashMap<>();
  private final Map<String, Double> timers = new HashMap<>();
  private final Map<String, Integer> visits = new HashMap<>();
  private final Map<String, Integer> decided = new HashMap<>();
  private final Map<String, Integer> latest = new HashMap<>();

  /** Activities that are done several times, by their instance in the engine: visit and count. */
  private final Map<String, int[]> bodies = new HashMap<>();

  /** What was entered since the last look at the timers. */
  private final Map<String, List<Integer>> entered = new HashMap<>();

  private final Map<String, List<Integer>> opened = new HashMap<>();
  private double now;

  EngineCase(Flow flow, Luck luck) {
    this.flow = flow;
    this.luck = luck;
    this.now = luck.arrival();
  }

  /** What happens next. */
  record Due(String id, boolean isTimer) {}

  List<String> path() {
    return path;
  }

  boolean hasTimers() {
    return flow.steps().stream().anyMatch(step -> step.trigger().type() == Flow.Trigger.Type.TIMER);
  }

  void entered(String element, String instance, @Nullable String parent) {
    String id = element.replace(BODY, "");
    int[] body = bodies.get(String.valueOf(parent));
    if (body != null && isMany(id)) {
      number(id, body[0] * SimulationLimits.INSTANCES + body[1]++);
      return;
    }
    int visit = visits.merge(id, 1, Integer::sum) - 1;
    add(entered, id, visit);
    if (step(id).kind() != Kind.EVENT_SUB_PROCESS) {
      path.add(now + " " + id);
    }
    if (element.endsWith(BODY)) {
      bodies.put(instance, new int[] {visit, 0});
    } else {
      number(id, visit * SimulationLimits.INSTANCES);
    }
  }

  private boolean isMany(String id) {
    return step(id).many();
  }

  private void number(String id, int number) {
    latest.put(id, number);
    add(opened, id, number);
  }

  private Flow.Step step(String id) {
    return flow.step(id).orElseThrow();
  }

  void opened(String task, String element) {
    tasks.put(task, now + luck.duration(element, Objects.requireNonNull(latest.get(element))));
  }

  void closed(String task) {
    tasks.remove(task);
  }

  /** Which flows a gateway takes, as variables called like them. */
  Map<String, Object> decisions(String gateway) {
    int visit = decided.merge(gateway, 1, Integer::sum) - 1;
    return luck.decisions(gateway, flow.leaving(gateway), visit);
  }

  /**
   * The timers that run now.
   *
   * @param jobs elements by job, in the order in which they were made
   */
  void timers(SortedMap<Long, String> jobs) {
    timers.keySet().removeIf(known -> !jobs.containsKey(Long.valueOf(known)));
    Map<String, Integer> taken = new HashMap<>();
    jobs.forEach(
        (job, element) -> {
          String id = String.valueOf(job);
          if (!timers.containsKey(id)) {
            List<Integer> numbers = numbers(element);
            int which = taken.merge(element, 1, Integer::sum) - 1;
            timers.put(id, luck.happens(element, numbers.get(which), now));
          }
        });
    entered.clear();
    opened.clear();
  }

  /** Which times of the case what waits for the event was come to. */
  private List<Integer> numbers(String element) {
    Flow.Step step = step(element);
    if (step.kind() == Kind.START) {
      String scope = step(Objects.requireNonNull(step.parent())).parent();
      return scope == null ? List.of(0) : opened.getOrDefault(scope, List.of());
    }
    String waits = step.attachedTo();
    if (waits == null) {
      waits =
          flow.edges().stream()
              .filter(edge -> edge.to().equals(element))
              .map(Flow.Edge::from)
              .filter(from -> step(from).kind() == Kind.EVENT_GATEWAY)
              .findFirst()
              .orElse(element);
    }
    return entered.getOrDefault(waits, List.of());
  }

  /** The earliest of all that is to come, to which the clock goes; null when nothing is. */
  @Nullable Due next() {
    Due due = null;
    double first = Double.POSITIVE_INFINITY;
    for (Map<String, Double> all : List.of(tasks, timers)) {
      for (Map.Entry<String, Double> one : all.entrySet()) {
        if (one.getValue() < first) {
          first = one.getValue();
          due = new Due(one.getKey(), all == timers);
        }
      }
    }
    now = due == null ? now : first;
    return due;
  }

  private static void add(Map<String, List<Integer>> lists, String key, int value) {
    lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }
}
