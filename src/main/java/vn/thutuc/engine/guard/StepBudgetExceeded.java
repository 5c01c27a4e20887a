package vn.thutuc.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;

/** A model ran on and on in one transaction; everything it did there is taken back. */
public final class StepBudgetExceeded extends ProcessEngineException {

  private static final long serialVersionUID = 1L;

  StepBudgetExceeded(String why) {
    super("The model was stopped: " + why);
  }
}
