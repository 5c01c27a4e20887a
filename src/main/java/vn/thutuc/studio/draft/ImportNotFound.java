package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** Nothing waits there for this person; it may have been opened or thrown away. */
public final class ImportNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  ImportNotFound(long id) {
    super(Kind.NOT_FOUND, "import-not-found", id);
  }
}
