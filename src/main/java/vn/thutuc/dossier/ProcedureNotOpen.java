package vn.thutuc.dossier;

import java.time.LocalDate;
import vn.thutuc.refusal.Refusal;

/** No version of the procedure is in force on that day. */
public final class ProcedureNotOpen extends Refusal {

  private static final long serialVersionUID = 1L;

  public ProcedureNotOpen(String key, LocalDate day) {
    super(Kind.NOT_FOUND, "procedure-not-open", key, day);
  }
}
