package vn.thutuc.procedure;

import java.util.ArrayList;
import java.util.List;
import vn.thutuc.procedure.Manifest.LimitUnit;
import vn.thutuc.rules.Text;

/**
 * A term as people say it: {@code 2 ngày 4 giờ làm việc}, {@code 2 days 4 hours of working time}.
 * Findings and comparisons tell terms this way; nobody should have to know {@code P2DT4H}.
 */
public final class TermWords {

  private static final Text WITHIN_DAY = new Text("trong ngày", "within the day");

  private TermWords() {}

  /** The term, counted in working or in calendar time. */
  public static Text of(Term term, LimitUnit unit) {
    if (term.isZero()) {
      return WITHIN_DAY;
    }
    List<Part> parts = new ArrayList<>(3);
    add(parts, term.days(), "ngày", "day");
    add(parts, term.time().toHours(), "giờ", "hour");
    add(parts, term.time().toMinutesPart(), "phút", "minute");
    boolean working = unit == LimitUnit.WORKING;
    String vi = String.join(" ", parts.stream().map(Part::vi).toList());
    return new Text(working ? vi + " làm việc" : vi, english(parts, working));
  }

  /** {@code 7 working days}; what has several parts says it at the end. */
  private static String english(List<Part> parts, boolean working) {
    if (working && parts.size() == 1) {
      return parts.get(0).en("working ");
    }
    String all = String.join(" ", parts.stream().map(part -> part.en("")).toList());
    return working ? all + " of working time" : all;
  }

  private static void add(List<Part> parts, long count, String vi, String en) {
    if (count > 0) {
      parts.add(new Part(count, vi, en));
    }
  }

  private record Part(long count, String unit, String english) {

    String vi() {
      return count + " " + unit;
    }

    String en(String kind) {
      return count + " " + kind + english + (count == 1 ? "" : "s");
    }
  }
}
