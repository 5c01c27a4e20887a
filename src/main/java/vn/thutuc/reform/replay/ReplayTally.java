package vn.thutuc.reform.replay;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many past decisions become what: over all, by unit, and by the row or rule that makes the
 * difference. Tallies of two slices of the past add up to the tally of both.
 *
 * @param all decisions by what becomes of them
 * @param byUnit the same for each unit
 * @param byCause decisions certain to turn, by row, rule or legal value; one with two causes counts
 *     under both
 * @param byMissing decisions nobody can tell, by the fact that is missing
 */
public record ReplayTally(
    Map<Turn, Long> all,
    Map<String, Map<Turn, Long>> byUnit,
    Map<String, Map<Turn, Long>> byCause,
    Map<String, Long> byMissing) {

  public ReplayTally {
    all = Collections.unmodifiableMap(new EnumMap<>(withAll(all)));
    byUnit = deep(byUnit);
    byCause = deep(byCause);
    byMissing = Collections.unmodifiableMap(new TreeMap<>(byMissing));
  }

  /** Of nothing. */
  public static ReplayTally empty() {
    return new ReplayTally(Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** Of one decision. */
  public static ReplayTally of(Replayed one) {
    Map<Turn, Long> turn = Map.of(one.turn(), 1L);
    Map<String, Map<Turn, Long>> causes = new TreeMap<>();
    one.causes().forEach(cause -> causes.put(cause, turn));
    Map<String, Long> missing = new TreeMap<>();
    one.missing().forEach(fact -> missing.put(fact, 1L));
    return new ReplayTally(turn, Map.of(one.past().unit(), turn), causes, missing);
  }

  /** Of both. */
  public ReplayTally plus(ReplayTally other) {
    return new ReplayTally(
        sum(all, other.all),
        sums(byUnit, other.byUnit),
        sums(byCause, other.byCause),
        sum(byMissing, other.byMissing));
  }

  /** All decisions asked again. */
  public long decisions() {
    return all.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Decisions that are certain to turn. */
  public long flips() {
    return all.entrySet().stream()
        .filter(entry -> entry.getKey().isFlip())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static Map<Turn, Long> withAll(Map<Turn, Long> counts) {
    Map<Turn, Long> every = new EnumMap<>(Turn.class);
    for (Turn turn : Turn.values()) {
      every.put(turn, counts.getOrDefault(turn, 0L));
    }
    return every;
  }

  private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
    Map<K, Long> sum = new TreeMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }

  private static Map<String, Map<Turn, Long>> sums(
      Map<String, Map<Turn, Long>> one, Map<String, Map<Turn, Long>> other) {
    Map<String, Map<Turn, Long>> sums = new TreeMap<>(one);
    other.forEach((key, counts) -> sums.merge(key, counts, ReplayTally::sum));
    return sums;
  }

  private static Map<String, Map<Turn, Long>> deep(Map<String, Map<Turn, Long>> counts) {
    Map<String, Map<Turn, Long>> copy = new TreeMap<>();
    counts.forEach((key, each) -> copy.put(key, Map.copyOf(each)));
    return Collections.unmodifiableMap(copy);
  }
}
