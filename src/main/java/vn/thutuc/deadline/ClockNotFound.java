package vn.thutuc.deadline;

import vn.thutuc.refusal.Refusal;

/** No clock was started for that dossier and scope. */
public final class ClockNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  ClockNotFound(ClockId clock) {
    super(Kind.NOT_FOUND, "clock-not-found", clock.dossier(), clock.scope());
  }
}
