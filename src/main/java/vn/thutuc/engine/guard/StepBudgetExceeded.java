package vn.thutuc.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;

/**
 * A model ran on and on or grew without end; everything it did in the transaction is taken back.
 */
public final class StepBudgetExceeded extends ProcessEngineException {

  private static final long serialVersionUID = 2L;

  private final String element;
  private final RunLimit limit;

  StepBudgetExceeded(String element, RunLimit limit) {
    super(limit.told(plain(element)));
    this.element = plain(element);
    this.limit = limit;
  }

  /** The id of the step where it was stopped; one of those it ran round. */
  public String element() {
    return element;
  }

  public RunLimit limit() {
    return limit;
  }

  private static String plain(String element) {
    return element.replace("#multiInstanceBody", "");
  }
}
