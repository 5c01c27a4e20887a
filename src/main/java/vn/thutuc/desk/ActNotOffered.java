package vn.thutuc.desk;

import vn.thutuc.refusal.Refusal;

/** The step's model does not offer this act. */
public final class ActNotOffered extends Refusal {

  private static final long serialVersionUID = 1L;

  ActNotOffered(String act, String step) {
    super(Kind.INVALID, "act-not-offered", act, step);
  }
}
