package vn.thutuc.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.deadline.DueChanged;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
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
  private final CaseClock clock;

  Board(Dossiers dossiers, Procedures procedures, WorkItems items, CaseClock clock) {
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.items = items;
    this.clock = clock;
  }

  @EventListener
  void on(TaskOpened opened) {
    Dossier dossier = dossiers.get(new DossierCode(opened.dossier()));
    Bundle bundle = procedures.bundle(dossier.bundle());
    Flow.Step step = bundle.flow().step(opened.element()).orElseThrow();
    Instant stepDue = clock.stepDue(bundle, step, opened.at()).orElse(null);
    Instant due = clock.due(opened.dossier()).orElse(null);
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
            stepDue,
            due,
            first(stepDue, due).orElse(opened.at().plus(UNCLOCKED)),
            null));
  }

  @EventListener
  void on(TaskClosed closed) {
    items.close(closed.taskId(), closed.completed(), closed.at());
  }

  @EventListener
  void on(DueChanged changed) {
    items.due(new DossierCode(changed.dossier()), changed.due());
  }

  private static Optional<Instant> first(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return Optional.ofNullable(one == null ? other : one);
    }
    return Optional.of(one.isBefore(other) ? one : other);
  }
}
