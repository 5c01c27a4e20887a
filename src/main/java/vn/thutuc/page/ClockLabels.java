package vn.thutuc.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The dates under a clock bar: all of a short one, of a long one as many as stay readable. */
final class ClockLabels {

  private static final int READABLE = 9;
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd");

  private ClockLabels() {}

  static List<ClockDrawing.Mark> of(ClockView clock) {
    List<ClockCell> cells = clock.cells();
    Double now = clock.now();
    int today = now == null ? -1 : Math.min((int) Math.floor(now), cells.size() - 1);
    List<ClockDrawing.Mark> marks = new ArrayList<>();
    LocalDate before = null;
    for (int i : shown(cells.size(), today)) {
      ClockCell cell = cells.get(i);
      String x = ClockDrawing.percent(i + 0.5, cells.size());
      marks.add(new ClockDrawing.Mark(x, css(cell, i == today), text(cell.day(), before, i)));
      before = cell.day();
    }
    return marks;
  }

  /** Today always, first and last, others in even steps, none crowding another. */
  static Set<Integer> shown(int count, int today) {
    Set<Integer> shown = new TreeSet<>();
    int step = (count + READABLE - 1) / READABLE;
    if (count == 0) {
      return shown;
    }
    Set<Integer> fixed = new TreeSet<>(List.of(0, count - 1));
    if (today >= 0) {
      fixed.removeIf(i -> Math.abs(i - today) < step);
      fixed.add(today);
    }
    for (int i = 0; i < count; i += step) {
      int at = i;
      if (fixed.stream().allMatch(f -> Math.abs(f - at) >= step)) {
        shown.add(at);
      }
    }
    shown.addAll(fixed);
    return shown;
  }

  private static String css(ClockCell cell, boolean today) {
    if (cell.over()) {
      return "is-over";
    }
    return today ? "is-now" : cell.paused() == 1 ? "is-paused" : "";
  }

  private static String text(@Nullable LocalDate day, @Nullable LocalDate before, int index) {
    if (day == null) {
      return String.valueOf(index + 1);
    }
    boolean sameMonth = before != null && before.getMonth() == day.getMonth();
    return (sameMonth ? SHORT : FULL).format(day);
  }
}
