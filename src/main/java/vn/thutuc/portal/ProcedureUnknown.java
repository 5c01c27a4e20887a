package vn.thutuc.portal;

import vn.thutuc.refusal.Refusal;

/** No procedure in force has this name. */
public final class ProcedureUnknown extends Refusal {

  private static final long serialVersionUID = 1L;

  ProcedureUnknown() {
    super(Kind.NOT_FOUND, "procedure-unknown");
  }
}
