package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** A dossier stands at a step the other version has not, and nobody said where it goes on. */
public final class StepNotAnswered extends Refusal {

  private static final long serialVersionUID = 1L;

  public StepNotAnswered(String dossier, String element) {
    super(Kind.CONFLICT, "step-not-answered", dossier, element);
  }
}
