package vn.thutuc.reform.calibration;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happened to many cases of one procedure, whoever wrote it down: cases in the order they
 * began, events of a case in the order they were completed.
 */
public record EventLog(List<Case> cases) {

  /** Told with a case that was not finished when the log was written, as {@code true}. */
  public static final String OPEN = "thutuc:open";

  public EventLog {
    cases =
        cases.stream()
            .filter(one -> !one.events().isEmpty())
            .sorted(Comparator.comparing(Case::begin).thenComparing(Case::id))
            .toList();
  }

  /** One case, such as a dossier. */
  public record Case(String id, Map<String, String> attributes, List<Event> events) {

    public Case {
      attributes = sorted(attributes);
      events = events.stream().sorted(Comparator.comparing(Event::end)).toList();
    }

    /** When the first thing known of it happened. */
    public Instant begin() {
      return events.stream().map(Event::begin).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** When the last thing known of it was completed. */
    public Instant end() {
      return events.get(events.size() - 1).end();
    }

    /** Whether the log itself says that it is not finished. */
    public boolean isOpen() {
      return "true".equals(attributes.get(OPEN));
    }

    Case with(List<Event> others) {
      return new Case(id, attributes, others);
    }
  }

  /**
   * A piece of work that was completed.
   *
   * @param start when it was begun; null in logs that only tell the end
   * @param resource who did it; null where the log does not say
   */
  public record Event(
      String activity,
      @Nullable Instant start,
      Instant end,
      @Nullable String resource,
      Map<String, String> attributes) {

    public Event {
      attributes = sorted(attributes);
    }

    Instant begin() {
      return start == null ? end : start;
    }

    boolean isTimed() {
      return start != null;
    }

    Event later(UnaryOperator<Instant> move) {
      Instant begun = start == null ? null : move.apply(start);
      return new Event(activity, begun, move.apply(end), resource, attributes);
    }

    /** The same at another time, of which only the end is known. */
    Event at(Instant other) {
      return new Event(activity, null, other, resource, attributes);
    }
  }

  public long events() {
    return cases.stream().mapToLong(one -> one.events().size()).sum();
  }

  /** The cases that are not finished by what the log itself says. */
  public Set<String> open() {
    return cases.stream().filter(Case::isOpen).map(Case::id).collect(Collectors.toSet());
  }

  /** When the last case came. */
  public Optional<Instant> lastBegin() {
    return cases.isEmpty() ? Optional.empty() : Optional.of(cases.get(cases.size() - 1).begin());
  }

  /** The last moment the log knows of. */
  public Optional<Instant> last() {
    return cases.stream().map(Case::end).max(Comparator.naturalOrder());
  }

  /** When the first case came. */
  public Optional<Instant> first() {
    return cases.isEmpty() ? Optional.empty() : Optional.of(cases.get(0).begin());
  }

  private static Map<String, String> sorted(Map<String, String> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
