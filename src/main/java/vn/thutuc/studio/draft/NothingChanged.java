package vn.thutuc.studio.draft;

import vn.thutuc.procedure.BundleHash;
import vn.thutuc.refusal.Refusal;

/** The content is that of a version that was published before. */
public final class NothingChanged extends Refusal {

  private static final long serialVersionUID = 1L;

  NothingChanged(BundleHash hash) {
    super(Kind.INVALID, "nothing-changed", hash.brief());
  }
}
