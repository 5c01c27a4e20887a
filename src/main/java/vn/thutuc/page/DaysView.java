package vn.thutuc.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline day by day, as a calendar and as a table.
 *
 * @param due the day the result is promised for, or null while unknown
 */
public record DaysView(List<DayView> days, LocalDate today, @Nullable LocalDate due) {

  public DaysView {
    days = List.copyOf(days);
  }

  /** The days numbered and dressed for drawing. */
  public List<Drawn> drawn() {
    List<Drawn> all = new ArrayList<>(days.size());
    int counted = 0;
    for (DayView day : days) {
      counted += day.counted() ? 1 : 0;
      all.add(draw(day, day.counted() ? counted : 0, all.isEmpty()));
    }
    return all;
  }

  private Drawn draw(DayView day, int number, boolean first) {
    boolean ahead = day.counted() && day.date().isAfter(today);
    boolean isDue = day.date().equals(due);
    String css = day.counted() ? ahead ? "is-ahead" : "is-counted" : day.kind().css();
    css += isDue ? " is-due" : day.date().equals(today) ? " is-today" : "";
    css += first ? " from-" + day.date().getDayOfWeek().getValue() : "";
    String word = isDue ? "due" : ahead ? "ahead" : day.counted() ? "counted" : day.kind().key();
    String icon = isDue ? "flag" : ahead ? "clock" : day.kind().icon();
    return new Drawn(day, number, css, word, icon, day.date().equals(today));
  }

  /**
   * A day as drawn.
   *
   * @param number which counted day it is, from 1; 0 when it does not count
   * @param word the last part of the message key that says what it is
   */
  public record Drawn(
      DayView day, int number, String css, String word, String icon, boolean isToday) {}
}
