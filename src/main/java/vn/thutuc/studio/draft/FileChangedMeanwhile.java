package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** Somebody saved another revision of the file in between; both texts are kept. */
public final class FileChangedMeanwhile extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient DraftFile now;

  FileChangedMeanwhile(DraftFile now) {
    super(Kind.CONFLICT, "file-changed-meanwhile", now.path(), now.changedBy());
    this.now = now;
  }

  /** What lies there: who saved it and when. */
  public DraftFile now() {
    return now;
  }
}
