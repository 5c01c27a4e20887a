package vn.thutuc.studio.draft;

import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.refusal.Refusal;

/** A procedure or a draft of that key is there already. */
public final class KeyTaken extends Refusal {

  private static final long serialVersionUID = 1L;

  KeyTaken(ProcedureKey key) {
    super(Kind.INVALID, "key-taken", key.value());
  }
}
