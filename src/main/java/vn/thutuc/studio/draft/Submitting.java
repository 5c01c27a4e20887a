package vn.thutuc.studio.draft;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;

/**
 * Brings a procedure in and hands it in for review in one go, for programs that look at nothing in
 * between: all of it, or nothing is kept.
 *
 * <p>It is the way of the browser in one act: the same check, the same worked cases, the same
 * review. Whoever hands in is an editor of the draft, so the second person is somebody else.
 */
@Component
public class Submitting {

  private final Importing importing;
  private final Opening opening;
  private final Drafts drafts;
  private final Evidences evidences;
  private final Witness witness;
  private final Review review;
  private final ReviewGate gate;
  private final StudioLog log;
  private final TransactionTemplate writing;
  private final Clock clock;

  Submitting(
      Importing importing,
      Opening opening,
      Drafts drafts,
      Evidences evidences,
      Witness witness,
      Review review,
      ReviewGate gate,
      StudioLog log,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.importing = importing;
    this.opening = opening;
    this.drafts = drafts;
    this.evidences = evidences;
    this.witness = witness;
    this.review = review;
    this.gate = gate;
    this.log = log;
    this.writing = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Checks and tries the content, outside any transaction because that takes seconds; then opens,
   * proves and hands in.
   *
   * @param file what it came in, for the log
   * @param noting what else belongs into that transaction
   * @throws ContentAwaitsReview if this very content was handed in before
   * @throws NothingChanged if it was published before
   * @throws EffectiveDatePast if it would be in force from a day that is over
   * @throws WhyMissing without a reason or a decision
   */
  public Submission submit(
      Bundle bundle, String title, String file, Why why, Official by, Consumer<DraftId> noting) {
    Parts.of(by, Role.DESIGNER);
    gate.guard(bundle);
    guardTwice(bundle);
    BundleHash base = importing.base(bundle.key()).orElse(null);
    Evidence.Content seen = witness.look(base, bundle);
    if (!seen.isGood()) {
      return new Submission(null, bundle.hash(), seen);
    }
    DraftId draft =
        writing.execute(
            transaction -> {
              drafts.oneAtATime(bundle.hash());
              guardTwice(bundle);
              DraftId id = opening.brought(bundle, base, title, Import.nameOf(file), by);
              prove(id, new Evidence(bundle.hash(), clock.instant(), by.username(), seen), by);
              review.submit(id, why.reason(), why.decision(), by);
              noting.accept(id);
              return id;
            });
    return new Submission(draft, bundle.hash(), seen);
  }

  private void prove(DraftId id, Evidence evidence, Official by) {
    evidences.add(id, evidence);
    Draft draft = drafts.get(id);
    log.append(
        StudioAct.on(draft, StudioAct.Kind.EVIDENCE_GATHERED, by.username(), clock.instant())
            .ofContent(evidence.hash()));
  }

  private void guardTwice(Bundle bundle) {
    drafts
        .inReview(bundle.hash())
        .ifPresent(
            id -> {
              throw new ContentAwaitsReview(id);
            });
  }
}
