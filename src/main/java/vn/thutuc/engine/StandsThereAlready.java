package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** Going on there would make a dossier do one step twice at the same time. */
public final class StandsThereAlready extends Refusal {

  private static final long serialVersionUID = 1L;

  public StandsThereAlready(String dossier, String element) {
    super(Kind.CONFLICT, "stands-there-already", dossier, element);
  }
}
