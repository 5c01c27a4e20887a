package vn.thutuc.deadline;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.CalendarProblem;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingCalendar;

/**
 * Notices that the files of a calendar changed, as when the Government names the days off of a
 * year, and has every clock counted anew that runs by it; the old due dates are kept.
 *
 * <p>A file that cannot be read changes nothing: the calendar stays as it was and the log says so.
 */
@Component
public class CalendarWatch {

  private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

  private final Calendars calendars;
  private final CalendarPrints prints;
  private final ClockKeeper clocks;
  private final Clock clock;

  CalendarWatch(Calendars calendars, CalendarPrints prints, ClockKeeper clocks, Clock clock) {
    this.calendars = calendars;
    this.prints = prints;
    this.clocks = clocks;
    this.clock = clock;
  }

  /**
   * Looks at every calendar in use.
   *
   * @return how many due dates moved
   */
  @Scheduled(fixedDelayString = "${thutuc.calendars.every:PT10M}")
  public int look() {
    return prints.inUse().stream().mapToInt(this::look).sum();
  }

  private int look(String id) {
    try {
      WorkingCalendar calendar = calendars.refresh(id);
      String print = calendar.fingerprint();
      if (prints.of(id).filter(print::equals).isPresent()) {
        return 0;
      }
      int moved = clocks.recomputeAll(id);
      prints.counted(id, print, clock.instant());
      LOG.info("Counted the clocks of calendar {} anew: {} due dates moved", id, moved);
      return moved;
    } catch (CalendarProblem unreadable) {
      LOG.error("Calendar {} stays as it was: {}", id, unreadable.getMessage());
      return 0;
    }
  }
}
