package vn.thutuc.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.page.Badge;
import vn.thutuc.page.Words;
import vn.thutuc.page.WorkingSpan;
import vn.thutuc.page.of.CaseFile;

/** Until when each open task of a dossier is to be done by its step's own limit, in words. */
@Component
class StepDues {

  private final Calendars calendars;
  private final Words words;
  private final Clock clock;

  StepDues(Calendars calendars, Words words, Clock clock) {
    this.calendars = calendars;
    this.words = words;
    this.clock = clock;
  }

  /** A step's limit: late or in time, when, and how far away. */
  record StepDue(Badge state, String when, String slack) {}

  /** By task; tasks whose step has no limit, or is held with its dossier, are left out. */
  Map<String, StepDue> of(CaseFile file, List<WorkItem> tasks) {
    WorkingTime time = calendars.get(file.bundle().manifest().calendar()).workingTime(false);
    Map<String, StepDue> dues = new HashMap<>();
    for (WorkItem task : tasks) {
      Instant due = task.stepDueAt();
      if (due != null) {
        dues.put(task.taskId(), due(due, time));
      }
    }
    return dues;
  }

  private StepDue due(Instant due, WorkingTime time) {
    Instant now = clock.instant();
    return new StepDue(
        now.isAfter(due) ? Badge.LATE : Badge.ON_TIME,
        words.text("desk.task.step-due", words.appointment(due)),
        words.slack(WorkingSpan.ofMinutes(time.between(now, due).toMinutes())));
  }
}
