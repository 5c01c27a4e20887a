package vn.thutuc.engine;

import vn.thutuc.engine.guard.RunLimit;
import vn.thutuc.engine.guard.StepBudgetExceeded;
import vn.thutuc.refusal.Refusal;

/** A model did not come to rest and was stopped; the dossier stands where it stood before. */
public final class ModelRanAway extends Refusal {

  private static final long serialVersionUID = 1L;

  ModelRanAway(StepBudgetExceeded why) {
    super(Kind.CONFLICT, code(why.limit()), why.element());
    initCause(why);
  }

  private static String code(RunLimit limit) {
    return switch (limit) {
      case STEPS -> "model-ran-away";
      case CALLS -> "model-calls-too-deep";
      case TOKENS -> "model-splits-endlessly";
    };
  }
}
