package vn.thutuc.studio.draft;

import java.time.LocalDate;
import vn.thutuc.refusal.Refusal;

/** A version would be in force from a day that is over: law does not reach back unseen. */
public final class EffectiveDatePast extends Refusal {

  private static final long serialVersionUID = 1L;

  EffectiveDatePast(LocalDate day) {
    super(Kind.INVALID, "effective-date-past", day);
  }
}
