package vn.thutuc.studio.starter;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads time limits: of one way to file, and of the whole procedure. */
final class LimitText {

  private static final Pattern CELL = Pattern.compile("(\\d{1,4}) ?(\\p{L}.*)");

  private LimitText() {}

  /** The limit of one row, compared with its own remark. */
  static Reading<Limit> read(Way way) {
    List<Limit> said = LimitPhrases.in(way.remark());
    Matcher cell = CELL.matcher(way.limitCell());
    if (cell.matches()) {
      Limit limit = new Limit(Integer.parseInt(cell.group(1)), Limit.Unit.of(cell.group(2)));
      boolean agrees = said.stream().allMatch(limit::equals);
      return agrees
          ? Reading.certain(limit, way.source())
          : Reading.likely(limit, way.source(), Doubt.LIMIT_OTHER_IN_REMARK);
    }
    if (!way.limitCell().equals(PlainText.NOTHING)) {
      return Reading.unread(way.source(), Doubt.LIMIT_NO_UNIT);
    }
    return said.size() == 1
        ? Reading.likely(said.get(0), way.source(), Doubt.LIMIT_FROM_REMARK)
        : Reading.unread(way.source(), Doubt.LIMIT_NOT_STATED);
  }

  /** The one limit of the procedure, if all its ways agree; compared with the steps. */
  static Reading<Limit> ofAll(List<Reading<Limit>> rows, String steps) {
    List<Limit> read =
        rows.stream()
            .filter(row -> row.value() != null)
            .map(LimitText::valueOf)
            .distinct()
            .toList();
    String source = sources(rows);
    if (read.isEmpty()) {
      boolean noUnit = rows.stream().anyMatch(row -> row.doubts().contains(Doubt.LIMIT_NO_UNIT));
      return Reading.unread(source, noUnit ? Doubt.LIMIT_NO_UNIT : Doubt.LIMIT_NOT_STATED);
    }
    if (read.size() > 1) {
      return Reading.unread(source, Doubt.LIMITS_DIFFER);
    }
    Limit limit = read.get(0);
    for (Reading<Limit> row : rows) {
      if (row.value() == null) {
        return Reading.likely(limit, source, Doubt.LIMIT_ROW_UNREAD);
      }
      if (row.confidence() != Confidence.CERTAIN) {
        return new Reading<>(limit, Confidence.LIKELY, row.source(), row.doubts());
      }
    }
    return contradicts(LimitPhrases.in(steps), limit)
        ? Reading.likely(limit, source, Doubt.LIMIT_UNIT_IN_STEPS)
        : Reading.certain(limit, source);
  }

  /** The same number with another unit, and never with this one. */
  private static boolean contradicts(List<Limit> inSteps, Limit limit) {
    return !inSteps.contains(limit)
        && inSteps.stream().anyMatch(said -> said.amount() == limit.amount());
  }

  private static Limit valueOf(Reading<Limit> row) {
    return Objects.requireNonNull(row.value());
  }

  private static String sources(List<Reading<Limit>> rows) {
    List<String> all = rows.stream().map(row -> PlainText.brief(row.source(), 60)).toList();
    return String.join(" | ", all);
  }
}
