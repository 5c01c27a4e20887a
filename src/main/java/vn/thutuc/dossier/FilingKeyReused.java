package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** The same client key came with another filing. */
public final class FilingKeyReused extends Refusal {

  private static final long serialVersionUID = 1L;

  FilingKeyReused() {
    super(Kind.INVALID, "filing-key-reused");
  }
}
