package vn.thutuc.reform.calibration;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts entries together to a log. A begin goes with the next end of the same work of the same case;
 * where several are under way, with the one of the same instance, else with the earliest.
 */
final class LogCollector {

  /** Tells which begin and end belong together, in logs of our own. */
  static final String PAIR = "thutuc:pair";

  private static final String INSTANCE = "concept:instance";

  /**
   * One line of a log.
   *
   * @param transition of the life of a piece of work; null for its end
   */
  record Entry(
      String activity,
      @Nullable String transition,
      @Nullable Instant start,
      Instant at,
      @Nullable String resource,
      Map<String, String> attributes) {}

  private final String file;
  private final Map<String, Work> works = new LinkedHashMap<>();
  private int events;

  LogCollector(String file) {
    this.file = file;
  }

  private static final class Work {
    private final Map<String, String> attributes = new HashMap<>();
    private final List<EventLog.Event> done = new ArrayList<>();
    private final Map<List<String>, Deque<Instant>> begun = new HashMap<>();
  }

  void describe(String id, Map<String, String> attributes) {
    works.computeIfAbsent(id, any -> new Work()).attributes.putAll(attributes);
  }

  void add(String id, Entry entry) {
    if (++events > LogLimits.EVENTS) {
      throw LogProblem.tooLarge(file, "event", LogLimits.EVENTS);
    }
    Work work = works.computeIfAbsent(id, any -> new Work());
    Map<String, String> attributes = new HashMap<>(entry.attributes());
    String pair = attributes.remove(PAIR);
    String which = pair == null ? attributes.getOrDefault(INSTANCE, "") : pair;
    List<String> key = List.of(entry.activity(), which);
    String transition =
        entry.transition() == null ? "complete" : entry.transition().toLowerCase(Locale.ROOT);
    if (transition.equals("start")) {
      work.begun.computeIfAbsent(key, any -> new ArrayDeque<>()).add(entry.at());
    } else if (transition.equals("complete")) {
      Deque<Instant> begun = work.begun.get(key);
      Instant start = begun == null ? entry.start() : begun.poll();
      boolean known = start != null && !start.isAfter(entry.at());
      work.done.add(
          new EventLog.Event(
              entry.activity(), known ? start : null, entry.at(), entry.resource(), attributes));
    }
  }

  EventLog log() {
    return new EventLog(
        works.entrySet().stream()
            .map(e -> new EventLog.Case(e.getKey(), e.getValue().attributes, e.getValue().done))
            .toList());
  }
}
