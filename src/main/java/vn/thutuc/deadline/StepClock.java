package vn.thutuc.deadline;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thutuc.engine.CaseEnded;
import vn.thutuc.engine.ServiceCalled;
import vn.thutuc.engine.StageEntered;
import vn.thutuc.engine.StageLeft;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Procedures;

/** Moves a running dossier's clock as its process goes, in the same transaction. */
@Component
@Order(5)
class StepClock {

  private static final String ACTOR = "thutuc";

  private final CaseClock clock;
  private final Procedures procedures;

  StepClock(CaseClock clock, Procedures procedures) {
    this.clock = clock;
    this.procedures = procedures;
  }

  @EventListener
  void on(StageEntered entered) {
    step(entered.bundle(), entered.element()).ifPresent(step -> enter(entered.dossier(), step));
  }

  private void enter(String dossier, Flow.Step step) {
    ClockMoves.entering(step)
        .ifPresent(kind -> clock.note(dossier, kind, whyEntering(step, kind), ACTOR));
  }

  private static ClockWhy whyEntering(Flow.Step step, LedgerEntry.Kind kind) {
    if (kind == LedgerEntry.Kind.STOP) {
      return ClockWhy.DECIDED;
    }
    if (hasDraft(step)) {
      return ClockWhy.WAITS_FOR_CONFIRMATION;
    }
    return step.waitsForApplicant() ? ClockWhy.WAITS_FOR_APPLICANT : ClockWhy.WAITS;
  }

  @EventListener
  void on(StageLeft left) {
    if (!left.cancelled()) {
      step(left.bundle(), left.element()).ifPresent(step -> leave(left.dossier(), step));
    }
  }

  private void leave(String dossier, Flow.Step step) {
    ClockWhy why = step.waitsForApplicant() ? ClockWhy.SUPPLEMENTED : ClockWhy.GOES_ON;
    ClockWhy said = hasDraft(step) ? ClockWhy.DRAFT_ANSWERED : why;
    ClockMoves.leaving(step).ifPresent(kind -> clock.note(dossier, kind, said, ACTOR));
  }

  private static boolean hasDraft(Flow.Step step) {
    return step.property("draft").isPresent();
  }

  @EventListener
  void on(ServiceCalled called) {
    ClockMoves.calling(called.service())
        .ifPresent(kind -> clock.note(called.dossier(), kind, ClockWhy.DECIDED, ACTOR));
  }

  @EventListener
  void on(CaseEnded ended) {
    clock.note(ended.dossier(), LedgerEntry.Kind.STOP, ClockWhy.ENDED, ACTOR);
  }

  /** The step of the main process; a called process moves no clock. */
  private Optional<Flow.Step> step(BundleHash version, String element) {
    return ClockMoves.mover(procedures.bundle(version).flow(), element);
  }
}
