package vn.thutuc.studio.draft;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.Severity;

/** What content must be to be handed in, and to be approved. */
@Component
class ReviewGate {

  private final DraftBundles bundles;
  private final Evidences evidences;
  private final Witness witness;
  private final Procedures procedures;
  private final Clock clock;

  ReviewGate(
      DraftBundles bundles,
      Evidences evidences,
      Witness witness,
      Procedures procedures,
      Clock clock) {
    this.bundles = bundles;
    this.evidences = evidences;
    this.witness = witness;
    this.procedures = procedures;
    this.clock = clock;
  }

  /**
   * The content of a draft that can be handed in.
   *
   * @throws NotFitForReview while it cannot be read or has errors
   */
  Bundle fit(DraftId id) {
    DraftBundles.Checked checked;
    try {
      checked = bundles.check(id);
    } catch (BundleProblem unreadable) {
      throw new NotFitForReview(1, 0);
    }
    long errors =
        checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    if (errors > 0) {
      throw new NotFitForReview(errors, 0);
    }
    guard(checked.bundle());
    return checked.bundle();
  }

  /**
   * Lets only pass what good evidence speaks for, gathered now if it was not before.
   *
   * @throws NotFitForReview if a worked case comes out otherwise
   */
  void guardEvidence(DraftId id, Bundle bundle, Official by) {
    Evidence.Content seen =
        evidences.of(id, bundle.hash()).orElseGet(() -> witness.gather(id, by)).content();
    if (!seen.isGood()) {
      throw new NotFitForReview(seen.count(Severity.ERROR), seen.failed().size());
    }
  }

  /** Refuses what nobody can approve however good it is: law for days gone by, or law as it is. */
  void guard(Bundle bundle) {
    guardDate(bundle);
    if (procedures.version(bundle.hash()).isPresent()) {
      throw new NothingChanged(bundle.hash());
    }
  }

  /**
   * The content that was read, handed in, evidenced and is stored.
   *
   * @throws EvidenceVoid if these are not one
   */
  Bundle asEvidenced(Draft draft, ReviewRequest request, BundleHash read) {
    try {
      Bundle bundle = bundles.read(draft.id());
      boolean good =
          evidences
              .of(draft.id(), bundle.hash())
              .filter(evidence -> evidence.content().isGood())
              .isPresent();
      if (good && bundle.hash().equals(request.hash()) && bundle.hash().equals(read)) {
        return bundle;
      }
    } catch (BundleProblem unreadable) {
      throw new EvidenceVoid(draft.id());
    }
    throw new EvidenceVoid(draft.id());
  }

  /** Refuses law for days gone by. */
  void guardDate(Bundle bundle) {
    LocalDate from = bundle.manifest().validFrom();
    if (from.isBefore(LocalDate.now(clock))) {
      throw new EffectiveDatePast(from);
    }
  }
}
