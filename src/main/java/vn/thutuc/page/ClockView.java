package vn.thutuc.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statutory limit drawn in working time, words first.
 *
 * @param lead what is left: "Còn 2 ngày 3 giờ làm việc"
 * @param due the promise: "hẹn 17:00 thứ Sáu 27/11/2026"
 * @param description the whole drawing in words, for those who do not see it
 * @param cells the working days, first to last
 * @param now where the present lies, in cells from the left (2.25 = a quarter of the third day);
 *     null when outside
 * @param dueAt where the due moment lies, in cells; null while unknown
 * @param steps the limits of the steps; empty to leave them out
 * @param notes sentences underneath, for instance why it is paused
 * @param daysHref where the day-by-day explanation is, or null
 */
public record ClockView(
    Badge state,
    String lead,
    String due,
    String description,
    List<ClockCell> cells,
    @Nullable Double now,
    @Nullable Double dueAt,
    List<StepLimit> steps,
    List<String> notes,
    @Nullable String daysHref) {

  public ClockView {
    cells = List.copyOf(cells);
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /** The shapes to draw. */
  public ClockDrawing drawing() {
    return ClockDrawing.of(this);
  }

  public boolean hasUsed() {
    return cells.stream().anyMatch(cell -> cell.used() > 0 && !cell.over());
  }

  public boolean hasOver() {
    return cells.stream().anyMatch(cell -> cell.used() > 0 && cell.over());
  }

  public boolean hasPause() {
    return cells.stream().anyMatch(cell -> cell.paused() > 0);
  }

  public boolean hasWeekend() {
    return cells.stream().anyMatch(ClockCell::afterWeekend);
  }

  /** The holidays in between, for the key. */
  public List<String> holidays() {
    return cells.stream().flatMap(cell -> cell.holidaysBefore().stream()).toList();
  }
}
