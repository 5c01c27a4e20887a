package vn.thutuc.dossier;

import java.time.LocalDate;
import vn.thutuc.refusal.Refusal;

/** The agency registered 9,999 dossiers that day: a code has no place for more. */
public final class RegisterFull extends Refusal {

  private static final long serialVersionUID = 1L;

  RegisterFull(String agencyCode, LocalDate day) {
    super(Kind.CONFLICT, "register-full", agencyCode, day);
  }
}
