package vn.thutuc.reform.calibration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was learnt of a log.
 *
 * @param model the diagram, given or mined
 * @param parameters for {@code thutuc simulate}, with the source of each value
 * @param sources by path in the parameters
 * @param activities what the log calls each step
 * @param dayOnly activities whose times are known to the day only
 * @param fitness how well log and diagram fit: 1 when every event does
 * @param minedShare part of what follows what that a mined diagram draws; 1 for a given one
 * @param backlog cases under way when the log ends
 */
@SuppressWarnings("ArrayRecordComponent") // a file, never written to
public record Calibration(
    byte[] model,
    String parameters,
    Map<String, Source> sources,
    Map<String, String> activities,
    Set<String> dayOnly,
    int cases,
    long events,
    double fitness,
    long strange,
    long missing,
    double minedShare,
    List<Waiting> backlog) {

  public Calibration {
    sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    activities = Map.copyOf(activities);
    dayOnly = Set.copyOf(dayOnly);
    backlog = List.copyOf(backlog);
  }

  /**
   * A case that is not finished.
   *
   * @param place the flow of the diagram it stands on
   * @param since when the last thing happened to it
   */
  public record Waiting(String id, String place, Instant since) {}

  /** Values nobody measured, by path. */
  public List<String> guessed() {
    return sources.entrySet().stream()
        .filter(e -> e.getValue().guessed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
