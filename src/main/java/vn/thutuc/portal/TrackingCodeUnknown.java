package vn.thutuc.portal;

import vn.thutuc.refusal.Refusal;

/**
 * No dossier opens with this code; said the same way whether the code is mistyped or not given out,
 * so that nothing can be learnt by trying.
 */
public final class TrackingCodeUnknown extends Refusal {

  private static final long serialVersionUID = 1L;

  public TrackingCodeUnknown() {
    super(Kind.NOT_FOUND, "tracking-code-unknown");
  }
}
