package vn.thutuc.studio.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.rules.RuleProblem;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;

/** A draft whose worked cases can be tried: every file can be read and the rules compile. */
@Component
class CaseBundles {

  private final Drafts drafts;
  private final DraftBundles bundles;

  CaseBundles(Drafts drafts, DraftBundles bundles) {
    this.drafts = drafts;
    this.bundles = bundles;
  }

  /**
   * Nothing while a part cannot be read; the findings of the draft say which.
   *
   * @throws vn.thutuc.studio.draft.DraftNotFound if there is no such draft
   */
  Optional<Bundle> triable(DraftId id) {
    try {
      Bundle bundle = bundles.check(drafts.get(id).id()).bundle();
      boolean readable = bundle.fileProblems().isEmpty();
      return readable && bundle.rules().problems().stream().noneMatch(RuleProblem::isError)
          ? Optional.of(bundle)
          : Optional.empty();
    } catch (BundleProblem unreadable) {
      return Optional.empty();
    }
  }
}
