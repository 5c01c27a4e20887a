package vn.thutuc.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of a clock bar, placed in per cent of its width.
 *
 * <p>Per cent are SVG attributes, so the bar stretches without a script and without the style
 * attributes our content policy forbids.
 */
public record ClockDrawing(
    List<Bar> bars,
    List<String> lines,
    List<Mark> gaps,
    List<Mark> labels,
    @Nullable Mark now,
    @Nullable String due,
    List<Bar> steps) {

  /** A box: where it begins, its width, its middle, its CSS class and what is written in it. */
  public record Bar(String x, String width, String middle, String css, String text) {}

  /** A place: where it is, its CSS class and what is written there. */
  public record Mark(String x, String css, String text) {}

  static ClockDrawing of(ClockView clock) {
    int count = clock.cells().size();
    List<Bar> bars = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<Mark> gaps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ClockCell cell = clock.cells().get(i);
      addBar(bars, i, cell.used(), count, cell.over() ? "c-over" : "c-used");
      addBar(bars, i + cell.used(), cell.paused(), count, "c-paused");
      if (i > 0) {
        lines.add(percent(i, count));
        addGaps(gaps, cell, percent(i, count));
      }
    }
    Double now = clock.now();
    Double due = clock.dueAt();
    return new ClockDrawing(
        bars,
        lines,
        gaps,
        ClockLabels.of(clock),
        now == null ? null : new Mark(percent(now, count), anchor(now / count), ""),
        due == null ? null : percent(due, count),
        steps(clock.steps()));
  }

  static String percent(double part, double whole) {
    return String.format(Locale.ROOT, "%.3f%%", 100 * part / whole);
  }

  private static void addBar(List<Bar> bars, double at, double width, int count, String css) {
    if (width > 0) {
      bars.add(bar(at, width, count, css, ""));
    }
  }

  private static Bar bar(double at, double width, double whole, String css, String text) {
    String middle = percent(at + width / 2, whole);
    return new Bar(percent(at, whole), percent(width, whole), middle, css, text);
  }

  private static void addGaps(List<Mark> gaps, ClockCell cell, String x) {
    if (cell.afterWeekend()) {
      gaps.add(new Mark(x, "weekend", ""));
    }
    if (!cell.holidaysBefore().isEmpty()) {
      gaps.add(new Mark(x, "holiday", ""));
    }
  }

  private static String anchor(double share) {
    return share < 0.12 ? "at-start" : share > 0.88 ? "at-end" : "";
  }

  private static List<Bar> steps(List<StepLimit> limits) {
    double whole = limits.stream().mapToDouble(StepLimit::weight).sum();
    List<Bar> bars = new ArrayList<>(limits.size());
    double at = 0;
    for (StepLimit limit : limits) {
      String number = String.valueOf(bars.size() + 1);
      bars.add(bar(at, limit.weight(), whole, limit.state().key(), number));
      at += limit.weight();
    }
    return bars;
  }
}
