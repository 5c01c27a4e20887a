package vn.thutuc.reform.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.reform.replay.ReplayTally.Answer;

/**
 * A forecast laid beside what was decided since.
 *
 * <p>Foretold is a share of the decisions asked again; where some could not be told, a stretch from
 * none to all of those. What happened is a share with its interval. The two agree if they meet. The
 * forecast's own error is not reckoned with: it is taken at its word.
 */
public final class Reckoning {

  /** Decisions below which nothing is said. */
  public static final int FEW = 30;

  /** Verdicts of one question told one by one; the rest are told as one. */
  static final int MOST_VERDICTS = 8;

  /** The verdict all others are told under. */
  public static final String OTHERS = "*";

  private Reckoning() {}

  /** Whether what happened is what was foretold. */
  public enum Result {
    TOO_FEW,
    AS_FORETOLD,
    MORE,
    LESS
  }

  /**
   * One verdict of one question.
   *
   * @param before its share of the decisions the forecast was made of, as they were made
   * @param low the least share foretold, from 0 to 1, {@code high} the greatest
   * @param actual its share of the decisions made since
   */
  public record Line(
      String question,
      String verdict,
      Share before,
      double low,
      double high,
      Share actual,
      Result result) {}

  /**
   * @param actual decisions under the new version by question and verdict
   */
  public static List<Line> of(Forecast.Content forecast, Map<Answer, Long> actual) {
    Map<String, List<Forecast.Expected>> questions = new LinkedHashMap<>();
    forecast
        .verdicts()
        .forEach(
            each -> questions.computeIfAbsent(each.question(), any -> new ArrayList<>()).add(each));
    List<Line> lines = new ArrayList<>();
    questions.forEach((question, foretold) -> lines.addAll(lines(question, foretold, actual)));
    return lines;
  }

  private static List<Line> lines(
      String question, List<Forecast.Expected> foretold, Map<Answer, Long> actual) {
    Set<String> own = own(foretold);
    Map<String, Long> before = new HashMap<>();
    Map<String, Long> after = new HashMap<>();
    for (Forecast.Expected each : foretold) {
      String row = row(each.verdict(), own);
      before.merge(row, each.before(), Long::sum);
      after.merge(row, each.after(), Long::sum);
    }
    Map<String, Long> made = new HashMap<>();
    actual.forEach(
        (answer, count) -> {
          if (answer.question().equals(question)) {
            made.merge(row(answer.verdict(), own), count, Long::sum);
          }
        });
    long foretoldOf = sum(after);
    long madeOf = sum(made);
    long untold = after.getOrDefault("", 0L);
    Set<String> rows = new LinkedHashSet<>(own);
    rows.add(OTHERS);
    List<Line> lines = new ArrayList<>();
    for (String row : rows) {
      long expected = after.getOrDefault(row, 0L);
      Share share = new Share(made.getOrDefault(row, 0L), madeOf);
      Share then = new Share(before.getOrDefault(row, 0L), sum(before));
      if (row.equals(OTHERS) && expected + share.count() + then.count() == 0) {
        continue;
      }
      double low = new Share(expected, foretoldOf).value();
      double high = new Share(expected + untold, foretoldOf).value();
      lines.add(new Line(question, row, then, low, high, share, result(low, high, share)));
    }
    return lines;
  }

  /** The verdicts to be told one by one: those foretold most often. */
  private static Set<String> own(List<Forecast.Expected> foretold) {
    Set<String> own = new LinkedHashSet<>();
    foretold.stream()
        .filter(each -> !each.verdict().isEmpty())
        .sorted(
            Comparator.comparingLong((Forecast.Expected each) -> -each.after())
                .thenComparing(Forecast.Expected::verdict))
        .limit(MOST_VERDICTS)
        .forEach(each -> own.add(each.verdict()));
    return own;
  }

  private static String row(String verdict, Set<String> own) {
    return verdict.isEmpty() || own.contains(verdict) ? verdict : OTHERS;
  }

  private static Result result(double low, double high, Share share) {
    if (share.of() < FEW) {
      return Result.TOO_FEW;
    } else if (share.low() > high) {
      return Result.MORE;
    }
    return share.high() < low ? Result.LESS : Result.AS_FORETOLD;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
