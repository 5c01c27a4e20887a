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

/**
 * Moves the clock as the process says: a step's {@code clock} property holds it, resets it or stops
 * it (procedure bundle, "What the BPMN says").
 */
@Component
@Order(5)
class StepClock {

  private static final String ACTOR = "thutuc";

  private final CaseClock clock;
  private final Deadlines deadlines;
  private final Procedures procedures;

  StepClock(CaseClock clock, Deadlines deadlines, Procedures procedures) {
    this.clock = clock;
    this.deadlines = deadlines;
    this.procedures = procedures;
  }

  @EventListener
  void on(StageEntered entered) {
    step(entered.dossier(), entered.element()).ifPresent(step -> enter(entered.dossier(), step));
  }

  private void enter(String dossier, Flow.Step step) {
    ClockWhy why = step.waitsForApplicant() ? ClockWhy.WAITS_FOR_APPLICANT : ClockWhy.WAITS;
    ClockMoves.entering(step)
        .ifPresent(
            kind ->
                clock.note(
                    dossier, kind, kind == LedgerEntry.Kind.STOP ? ClockWhy.DECIDED : why, ACTOR));
  }

  @EventListener
  void on(StageLeft left) {
    if (!left.cancelled()) {
      step(left.dossier(), left.element()).ifPresent(step -> leave(left.dossier(), step));
    }
  }

  private void leave(String dossier, Flow.Step step) {
    ClockWhy why = step.waitsForApplicant() ? ClockWhy.SUPPLEMENTED : ClockWhy.GOES_ON;
    ClockMoves.leaving(step).ifPresent(kind -> clock.note(dossier, kind, why, ACTOR));
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

  /** The step, if the dossier's clock has started. */
  private Optional<Flow.Step> step(String dossier, String element) {
    return deadlines
        .of(dossier)
        .map(row -> procedures.bundle(new BundleHash(row.bundle())))
        .flatMap(bundle -> bundle.flow().step(element));
  }
}
