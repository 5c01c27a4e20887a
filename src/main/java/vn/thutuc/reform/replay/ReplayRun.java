package vn.thutuc.reform.replay;

import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.run.Run;
import vn.thutuc.studio.draft.DraftId;

/** A replay on its way. */
public final class ReplayRun extends Run {

  private final DraftId draft;
  private final BundleHash hash;

  ReplayRun(DraftId draft, BundleHash hash) {
    super(1);
    this.draft = draft;
    this.hash = hash;
  }

  public DraftId draft() {
    return draft;
  }

  @Override
  public String toString() {
    return "replay of draft " + draft + " with content " + hash.brief();
  }
}
