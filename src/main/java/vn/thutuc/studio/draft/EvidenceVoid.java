package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** The evidence speaks of another content than the one that would be published. */
public final class EvidenceVoid extends Refusal {

  private static final long serialVersionUID = 1L;

  EvidenceVoid(DraftId id) {
    super(Kind.CONFLICT, "evidence-void", id.toString());
  }
}
