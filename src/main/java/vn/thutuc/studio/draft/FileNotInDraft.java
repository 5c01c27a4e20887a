package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** The draft has no file of that path, or not any more. */
public final class FileNotInDraft extends Refusal {

  private static final long serialVersionUID = 1L;

  public FileNotInDraft(String path) {
    super(Kind.NOT_FOUND, "file-not-in-draft", path);
  }
}
