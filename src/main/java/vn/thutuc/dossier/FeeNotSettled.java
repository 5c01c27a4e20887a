package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** The procedure's clock starts with the full dossier and the fee, and the fee is not paid. */
public final class FeeNotSettled extends Refusal {

  private static final long serialVersionUID = 1L;

  FeeNotSettled(DossierCode code) {
    super(Kind.CONFLICT, "fee-not-settled", code);
  }
}
