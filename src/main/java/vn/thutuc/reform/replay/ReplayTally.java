package vn.thutuc.reform.replay;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many past decisions become what: over all, by unit and province, and by the row or rule that
 * makes the difference. Tallies of two slices of the past add up to the tally of both.
 *
 * @param all decisions by what becomes of them
 * @param byUnit the same for each unit
 * @param byProvince the same for each province or ministry whose code is known
 * @param byCause decisions certain to turn, by row, rule or legal value; one with two causes counts
 *     under both
 * @param byMissing decisions nobody can tell, by the fact that is missing
 * @param byRefused decisions that cannot be asked again, by the answer that is none any more
 * @param before decisions by question and verdict, as they were made
 * @param after the same under the new version; those nobody can tell under an empty verdict
 */
public record ReplayTally(
    Map<Turn, Long> all,
    Map<String, Map<Turn, Long>> byUnit,
    Map<String, Map<Turn, Long>> byProvince,
    Map<Cause, Map<Turn, Long>> byCause,
    Map<String, Long> byMissing,
    Map<String, Long> byRefused,
    Map<Answer, Long> before,
    Map<Answer, Long> after) {

  public ReplayTally {
    Map<Turn, Long> every = new EnumMap<>(Turn.class);
    List.of(Turn.values()).forEach(turn -> every.put(turn, 0L));
    every.putAll(all);
    all = Collections.unmodifiableMap(every);
    byUnit = deep(byUnit);
    byProvince = deep(byProvince);
    byCause = deep(byCause);
    byMissing = Collections.unmodifiableMap(new TreeMap<>(byMissing));
    byRefused = Collections.unmodifiableMap(new TreeMap<>(byRefused));
    before = Collections.unmodifiableMap(new TreeMap<>(before));
    after = Collections.unmodifiableMap(new TreeMap<>(after));
  }

  /** A question and one way it was answered, as {@link Verdict#said()}. */
  public record Answer(String question, String verdict) implements Comparable<Answer> {

    private static final Comparator<Answer> ORDER =
        Comparator.comparing(Answer::question).thenComparing(Answer::verdict);

    @Override
    public int compareTo(Answer other) {
      return ORDER.compare(this, other);
    }
  }

  /** Of nothing. */
  public static ReplayTally empty() {
    return of(List.of());
  }

  /** Of one decision. */
  public static ReplayTally of(Replayed one) {
    return of(List.of(one));
  }

  /** Of some decisions. */
  public static ReplayTally of(Collection<Replayed> some) {
    Map<Turn, Long> all = new EnumMap<>(Turn.class);
    Map<String, Map<Turn, Long>> units = new TreeMap<>();
    Map<String, Map<Turn, Long>> provinces = new TreeMap<>();
    Map<Cause, Map<Turn, Long>> causes = new TreeMap<>();
    Map<String, Long> missing = new TreeMap<>();
    Map<String, Long> refused = new TreeMap<>();
    Map<Answer, Long> before = new TreeMap<>();
    Map<Answer, Long> after = new TreeMap<>();
    for (Replayed one : some) {
      Turn turn = one.turn();
      String question = one.past().ruling().ruleSet();
      add(all, turn);
      if (!one.past().unit().isEmpty()) {
        count(units, one.past().unit(), turn);
      }
      if (!one.past().province().isEmpty()) {
        count(provinces, one.past().province(), turn);
      }
      if (turn.isFlip()) {
        one.causes().forEach(cause -> count(causes, cause, turn));
      }
      one.missing().forEach(fact -> add(turn == Turn.REFUSED ? refused : missing, fact));
      add(before, new Answer(question, one.before().said()));
      add(after, new Answer(question, one.after().said()));
    }
    return new ReplayTally(all, units, provinces, causes, missing, refused, before, after);
  }

  /** Of both. */
  public ReplayTally plus(ReplayTally other) {
    return new ReplayTally(
        sum(all, other.all),
        sums(byUnit, other.byUnit),
        sums(byProvince, other.byProvince),
        sums(byCause, other.byCause),
        sum(byMissing, other.byMissing),
        sum(byRefused, other.byRefused),
        sum(before, other.before),
        sum(after, other.after));
  }

  /** All decisions asked again. */
  public long decisions() {
    return all.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Decisions that are certain to turn. */
  public long flips() {
    return flips(all);
  }

  /** Decisions nobody can tell: facts never collected, or answers the new rules do not take. */
  public long untold() {
    return all.getOrDefault(Turn.UNKNOWN, 0L) + all.getOrDefault(Turn.REFUSED, 0L);
  }

  /** Of some counts, those certain to turn. */
  public static long flips(Map<Turn, Long> turns) {
    return turns.entrySet().stream()
        .filter(entry -> entry.getKey().isFlip())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static <K> void add(Map<K, Long> counts, K key) {
    counts.merge(key, 1L, Long::sum);
  }

  private static <K> void count(Map<K, Map<Turn, Long>> counts, K key, Turn turn) {
    add(counts.computeIfAbsent(key, any -> new EnumMap<>(Turn.class)), turn);
  }

  private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
    Map<K, Long> sum = new TreeMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }

  private static <K> Map<K, Map<Turn, Long>> sums(
      Map<K, Map<Turn, Long>> one, Map<K, Map<Turn, Long>> other) {
    Map<K, Map<Turn, Long>> sums = new TreeMap<>(one);
    other.forEach((key, counts) -> sums.merge(key, counts, ReplayTally::sum));
    return sums;
  }

  private static <K> Map<K, Map<Turn, Long>> deep(Map<K, Map<Turn, Long>> counts) {
    Map<K, Map<Turn, Long>> copy = new TreeMap<>();
    counts.forEach((key, each) -> copy.put(key, Map.copyOf(each)));
    return Collections.unmodifiableMap(copy);
  }
}
