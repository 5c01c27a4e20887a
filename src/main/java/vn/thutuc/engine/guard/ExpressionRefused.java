package vn.thutuc.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;

/** An expression outside the vocabulary; it never ran. */
public final class ExpressionRefused extends ProcessEngineException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 120;

  ExpressionRefused(String text, String why) {
    super("Expression refused: " + text.substring(0, Math.min(SHOWN, text.length())) + ": " + why);
  }
}
