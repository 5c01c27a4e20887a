package vn.thutuc.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;

/** A model ran on and on in one transaction; everything it did there is taken back. */
public final class StepBudgetExceeded extends ProcessEngineException {

  private static final long serialVersionUID = 1L;

  private final String element;

  StepBudgetExceeded(String element, String why) {
    super("The model was stopped at " + element + ": " + why);
    this.element = element.replace("#multiInstanceBody", "");
  }

  /** The id of the step where it was stopped; one of those it ran round. */
  public String element() {
    return element;
  }
}
