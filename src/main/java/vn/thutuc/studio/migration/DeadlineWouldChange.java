package vn.thutuc.studio.migration;

import vn.thutuc.refusal.Refusal;

/** Moving would touch the clock of the dossier, which no migration may. */
public final class DeadlineWouldChange extends Refusal {

  private static final long serialVersionUID = 1L;

  public DeadlineWouldChange(String dossier) {
    super(Kind.CONFLICT, "deadline-would-change", dossier);
  }
}
