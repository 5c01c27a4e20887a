package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** The draft has a file of that path already. */
public final class FileThere extends Refusal {

  private static final long serialVersionUID = 1L;

  FileThere(String path) {
    super(Kind.CONFLICT, "file-there", path);
  }
}
