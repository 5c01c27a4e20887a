package vn.thutuc.desk.web;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.page.Words;
import vn.thutuc.page.WorkingSpan;
import vn.thutuc.page.of.Clocks;
import vn.thutuc.procedure.Procedures;

/**
 * What is left of a task's limits in words, counted as the dossier's own page counts it: a limit in
 * days begins with the working day after (Civil Code 2015, article 147.2).
 */
@Component
class TimeLeft {

  private final CaseClock caseClock;
  private final Clocks clocks;
  private final Procedures procedures;
  private final Words words;
  private final Clock clock;

  TimeLeft(CaseClock caseClock, Clocks clocks, Procedures procedures, Words words, Clock clock) {
    this.caseClock = caseClock;
    this.clocks = clocks;
    this.procedures = procedures;
    this.words = words;
    this.clock = clock;
  }

  /** Of the whole dossier's limit; due is what is promised. */
  String ofDossier(WorkItem item, Instant due, WorkingTime time) {
    WorkingSpan left =
        caseClock
            .read(item.dossier().value())
            .map(clocks::left)
            .orElseGet(() -> between(clock.instant(), due, time));
    return words.slack(left);
  }

  /** Of the step's own limit. */
  String ofStep(WorkItem item, Instant due, WorkingTime time) {
    Instant now = clock.instant();
    Instant first = isInDays(item) ? nextDay(item.openedAt(), time) : now;
    return words.slack(between(first.isAfter(now) ? first : now, due, time));
  }

  private boolean isInDays(WorkItem item) {
    return procedures
        .bundle(item.bundle())
        .flow()
        .step(item.element())
        .flatMap(step -> step.limit())
        .filter(term -> term.days() > 0 && term.time().isZero())
        .isPresent();
  }

  private static Instant nextDay(Instant opened, WorkingTime time) {
    return time.opening(time.plusWorkingDays(time.dateOf(opened), 1));
  }

  private static WorkingSpan between(Instant from, Instant due, WorkingTime time) {
    return WorkingSpan.ofMinutes(time.between(from, due).toMinutes());
  }
}
