package vn.thutuc.history;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockId;
import vn.thutuc.deadline.DeadlineBreached;
import vn.thutuc.deadline.DeadlineNear;
import vn.thutuc.deadline.DeadlineWarned;
import vn.thutuc.deadline.DueChanged;
import vn.thutuc.dossier.DossierEvent;
import vn.thutuc.engine.CaseEnded;
import vn.thutuc.engine.CaseMigrated;
import vn.thutuc.engine.EngineEvent;
import vn.thutuc.engine.RulingMade;
import vn.thutuc.engine.ServiceCalled;
import vn.thutuc.engine.StageEntered;
import vn.thutuc.engine.StageLeft;
import vn.thutuc.engine.TaskClosed;
import vn.thutuc.engine.TaskOpened;
import vn.thutuc.rules.Ruling;

/** Tells the log what the engine and the dossiers tell the house. */
@Component
class CaseReporter {

  private final CaseLog log;

  CaseReporter(CaseLog log) {
    this.log = log;
  }

  @EventListener
  void on(StageEntered entered) {
    add(entered, "STAGE_ENTERED", entered.element(), Map.of("visit", entered.visit()));
  }

  @EventListener
  void on(StageLeft left) {
    String kind = left.cancelled() ? "STAGE_CANCELLED" : "STAGE_LEFT";
    add(left, kind, left.element(), Map.of("visit", left.visit()));
  }

  @EventListener
  void on(TaskOpened opened) {
    add(opened, "TASK_OPENED", opened.element(), Map.of("task", opened.taskId()));
  }

  @EventListener
  void on(TaskClosed closed) {
    String kind = closed.completed() ? "TASK_COMPLETED" : "TASK_CANCELLED";
    add(closed, kind, closed.element(), Map.of("task", closed.taskId()));
  }

  @EventListener
  void on(RulingMade made) {
    Ruling ruling = made.ruling();
    add(
        made,
        "RULING_MADE",
        made.element(),
        Map.of("ruleSet", ruling.ruleSet(), "outcome", ruling.outcome().name()));
  }

  @EventListener
  void on(ServiceCalled called) {
    add(
        called,
        "SERVICE_CALLED",
        called.element(),
        Map.of("service", called.service(), "subject", called.subject()));
  }

  @EventListener
  void on(CaseMigrated moved) {
    add(moved, "MIGRATED", null, Map.of("from", moved.from().hex(), "to", moved.to().hex()));
  }

  @EventListener
  void on(CaseEnded ended) {
    String status = ended.status() == null ? "" : ended.status();
    add(ended, "CASE_ENDED", ended.endEvent(), Map.of("status", status));
  }

  @EventListener
  void on(DeadlineWarned warned) {
    addAlarm("DEADLINE_WARNING", warned.clock(), warned.step(), warned.due(), warned.at());
  }

  @EventListener
  void on(DeadlineNear near) {
    addAlarm("DEADLINE_NEAR", near.clock(), near.step(), near.due(), near.at());
  }

  @EventListener
  void on(DeadlineBreached breached) {
    addAlarm("DEADLINE_BREACH", breached.clock(), breached.step(), breached.due(), breached.at());
  }

  private void addAlarm(
      String kind, ClockId clock, @Nullable String step, Instant due, Instant at) {
    Map<String, String> details = Map.of("scope", clock.scope(), "due", due.toString());
    log.append(new CaseEvent(clock.dossier(), at, kind, step, "thutuc", details));
  }

  @EventListener
  void on(DueChanged changed) {
    String due = changed.due() == null ? "" : changed.due().toString();
    log.append(
        new CaseEvent(
            changed.dossier(),
            changed.at(),
            changed.paused() ? "CLOCK_HELD" : "DUE_CHANGED",
            null,
            "thutuc",
            Map.of("due", due)));
  }

  @EventListener
  void on(DossierEvent happened) {
    log.append(
        new CaseEvent(
            happened.dossier().value(),
            happened.at(),
            happened.kind().name(),
            null,
            happened.actor(),
            happened.details()));
  }

  private void add(
      EngineEvent event, String kind, @Nullable String element, Map<String, String> details) {
    log.append(new CaseEvent(event.dossier(), event.at(), kind, element, null, details));
  }
}
