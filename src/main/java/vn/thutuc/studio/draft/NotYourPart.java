package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** Designing and publishing are two parts; this one is for somebody else. */
public final class NotYourPart extends Refusal {

  private static final long serialVersionUID = 1L;

  NotYourPart() {
    super(Kind.FORBIDDEN, "not-your-part");
  }
}
