package vn.thutuc.simulation;

/**
 * When a calendar is open, as a running total: how many seconds were open by a time, and when that
 * total is reached. Times are seconds since the start of the run.
 *
 * <p>A task that is suspended over night and holidays ends where the total has grown by its work,
 * so that the kernel needs no event for closing and opening. Weeks that differ from the ordinary
 * one stand in a table; after it the ordinary week repeats for ever, so that memory does not grow
 * with the horizon.
 */
final class OpenHours {

  static final double WEEK = 7 * 86_400.0;

  /** Round the clock. */
  static final OpenHours ALWAYS = new OpenHours(Stretches.NONE, 0, new Stretches(0, WEEK));

  private final Stretches table;
  private final double tableEnd;
  private final Stretches week;
  private final boolean always;

  /**
   * @param table what is open before {@code tableEnd}
   * @param week what is open in each week after it, from its beginning
   */
  OpenHours(Stretches table, double tableEnd, Stretches week) {
    this.table = table;
    this.tableEnd = tableEnd;
    this.week = week;
    this.always = table == Stretches.NONE && week.total() >= WEEK;
  }

  boolean isAlways() {
    return always;
  }

  /** The open part of an ordinary week, from 0 to 1. */
  double share() {
    return week.total() / WEEK;
  }

  /** Days of an ordinary week on which it is open at all. */
  int daysOpen() {
    int days = 0;
    for (int day = 0; day < 7; day++) {
      double opened = week.openedBy(day * 86_400.0);
      days += week.openedBy((day + 1) * 86_400.0) > opened ? 1 : 0;
    }
    return days;
  }

  /** Open seconds up to that time; only differences mean anything. */
  double worked(double time) {
    if (always) {
      return time;
    }
    if (time < tableEnd) {
      return table.openedBy(time);
    }
    double since = time - tableEnd;
    double weeks = Math.floor(since / WEEK);
    return table.total() + weeks * week.total() + week.openedBy(since - weeks * WEEK);
  }

  /** The earliest time by which that many seconds were open. */
  double whenWorked(double total) {
    if (always) {
      return total;
    }
    if (total <= table.total()) {
      return table.whenOpened(total);
    }
    double left = total - table.total();
    double weeks = Math.max(0, Math.ceil(left / week.total()) - 1);
    double within = Math.min(left - weeks * week.total(), week.total());
    return tableEnd + weeks * WEEK + week.whenOpened(within);
  }

  /** When work begun at an open time is done. */
  double advance(double time, double work) {
    if (always || work == 0) {
      return time + work;
    }
    double origin = time < tableEnd ? 0 : tableEnd + Math.floor((time - tableEnd) / WEEK) * WEEK;
    double closes = origin + (time < tableEnd ? table : week).closes(time - origin);
    return time + work <= closes ? time + work : whenWorked(worked(time) + work);
  }

  boolean isOpen(double time) {
    return opensFrom(time) == time;
  }

  /** That time if open, else the next opening. */
  double opensFrom(double time) {
    if (always) {
      return time;
    }
    if (time < tableEnd) {
      double opens = table.opensFrom(time);
      if (opens >= 0) {
        return opens;
      }
    }
    double at = Math.max(time, tableEnd);
    double origin = tableEnd + Math.floor((at - tableEnd) / WEEK) * WEEK;
    double opens = week.opensFrom(at - origin);
    return opens >= 0 ? (opens == at - origin ? at : origin + opens) : origin + WEEK + week.first();
  }

  /** Open only while both are; what several people who work together share. */
  OpenHours and(OpenHours other) {
    if (always) {
      return other;
    }
    if (other.always || this == other) {
      return this;
    }
    return Overlap.of(this, other);
  }

  double tableEnd() {
    return tableEnd;
  }

  /** When it closes after an open time; the end of the week at the latest. */
  double closesAfter(double time) {
    if (always) {
      return Double.POSITIVE_INFINITY;
    }
    double origin = time < tableEnd ? 0 : tableEnd + Math.floor((time - tableEnd) / WEEK) * WEEK;
    return origin + (time < tableEnd ? table : week).closes(time - origin);
  }
}
