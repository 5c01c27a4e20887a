package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** The engine cannot carry a dossier over as it stands. */
public final class ChangeoverImpossible extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param elements the places it cannot carry over, by BPMN id
   */
  public ChangeoverImpossible(String dossier, String elements, Throwable cause) {
    super(Kind.CONFLICT, "changeover-impossible", dossier, elements);
    initCause(cause);
  }
}
