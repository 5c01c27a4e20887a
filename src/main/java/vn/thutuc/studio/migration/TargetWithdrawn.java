package vn.thutuc.studio.migration;

import vn.thutuc.refusal.Refusal;

/** The version dossiers were to move to was taken back. */
public final class TargetWithdrawn extends Refusal {

  private static final long serialVersionUID = 1L;

  public TargetWithdrawn(String version) {
    super(Kind.CONFLICT, "target-withdrawn", version);
  }
}
