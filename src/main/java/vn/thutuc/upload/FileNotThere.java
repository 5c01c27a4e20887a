package vn.thutuc.upload;

import vn.thutuc.refusal.Refusal;

/** There is no such file to hand out: unknown, another's, not checked yet, or harmful. */
public final class FileNotThere extends Refusal {

  private static final long serialVersionUID = 1L;

  public FileNotThere() {
    super(Kind.NOT_FOUND, "file-not-there");
  }
}
