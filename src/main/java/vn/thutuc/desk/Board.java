package vn.thutuc.desk;

import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockId;
import vn.thutuc.deadline.DueChanged;
import vn.thutuc.deadline.StepClocks;
import vn.thutuc.deadline.StepDueChanged;
import vn.thutuc.deadline.TaskDue;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.MoveAnnounced;
import vn.thutuc.engine.CaseMigrated;
import vn.thutuc.engine.TaskClosed;
import vn.thutuc.engine.TaskOpened;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Procedures;

/**
 * Puts tasks on the work list as the process opens them, and takes them off, in one transaction.
 */
@Component
@Order(20)
class Board {

  /** Work whose clock has not started is looked at within a day of its arrival. */
  private static final Duration UNCLOCKED = Duration.ofDays(1);

  private final Dossiers dossiers;
  private final Procedures procedures;
  private final WorkItems items;
  private final StepClocks clocks;

  Board(Dossiers dossiers, Procedures procedures, WorkItems items, StepClocks clocks) {
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.items = items;
    this.clocks = clocks;
  }

  @EventListener
  void on(TaskOpened opened) {
    Dossier dossier = dossiers.get(new DossierCode(opened.dossier()));
    Bundle bundle = procedures.bundle(dossier.bundle());
    Flow.Step step = bundle.flow().step(opened.element()).orElseThrow();
    ClockId task = new ClockId(opened.dossier(), opened.taskId());
    TaskDue due = clocks.open(task, bundle, step, opened.at());
    String role = opened.role();
    items.open(
        new WorkItem(
            opened.taskId(),
            dossier.code(),
            dossier.bundle(),
            bundle.manifest().name(),
            step.id(),
            step.name(),
            dossier.unit(),
            role == null ? "" : role,
            dossier.applicantName(),
            opened.at(),
            null,
            due.step(),
            due.dossier(),
            due.first().orElse(opened.at().plus(UNCLOCKED)),
            null));
  }

  @EventListener
  void on(TaskClosed closed) {
    items.close(closed.taskId(), closed.completed(), closed.at());
    clocks.close(new ClockId(closed.dossier(), closed.taskId()), closed.at());
  }

  @EventListener
  void on(MoveAnnounced announced) {
    items.hold(announced.dossier());
  }

  /** What still waits waits under the other version: its words, its role, its form. */
  @EventListener
  void on(CaseMigrated moved) {
    Dossier dossier = dossiers.get(new DossierCode(moved.dossier()));
    Bundle bundle = procedures.bundle(moved.to());
    items
        .hold(dossier.code())
        .forEach(
            (taskId, element) ->
                items.moved(
                    taskId,
                    bundle,
                    bundle.flow().step(element).orElseThrow(),
                    dossier.applicantName(),
                    dossier.code()));
  }

  @EventListener
  void on(DueChanged changed) {
    items.due(new DossierCode(changed.dossier()), changed.due());
  }

  @EventListener
  void on(StepDueChanged changed) {
    items.stepDue(changed.clock().scope(), changed.due());
  }
}
