package vn.thutuc.studio.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.Severity;
import vn.thutuc.studio.Publisher;

/**
 * The way of a draft past a second person: handed in with its evidence, then sent back or approved.
 *
 * <p>Approving publishes, in the same transaction. The approver names the content he has read; it
 * must be the content handed in, the content the evidence speaks of and the content that lies in
 * the draft, and he must be none of those who worked on it.
 */
@Component
public class Review {

  private final Drafts drafts;
  private final DraftBundles bundles;
  private final Evidences evidences;
  private final Witness witness;
  private final Publisher publisher;
  private final Procedures procedures;
  private final StudioLog log;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate writing;
  private final Clock clock;

  Review(
      Drafts drafts,
      DraftBundles bundles,
      Evidences evidences,
      Witness witness,
      Publisher publisher,
      Procedures procedures,
      StudioLog log,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.events = events;
    this.drafts = drafts;
    this.bundles = bundles;
    this.evidences = evidences;
    this.witness = witness;
    this.publisher = publisher;
    this.procedures = procedures;
    this.log = log;
    this.writing = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Hands the draft in; evidence that is missing is gathered first.
   *
   * @param decision the number of the legal decision that orders the change
   * @throws NotFitForReview while it has errors, or worked cases that come out otherwise
   * @throws EffectiveDatePast if it would be in force from a day that is over
   * @throws NothingChanged if this very content was published before
   * @throws WhyMissing without a reason or a decision
   * @throws DraftChanged if it was changed meanwhile
   */
  public void submit(DraftId id, String reason, String decision, Official by) {
    Parts.of(by, Role.DESIGNER);
    Why why = Why.of(reason, decision);
    Draft draft = drafts.get(id);
    if (draft.state() != DraftState.EDITING) {
      throw new DraftNotEdited(id);
    }
    Bundle bundle = fit(id);
    Evidence evidence = evidences.of(id, bundle.hash()).orElseGet(() -> witness.gather(id, by));
    if (!evidence.content().isGood()) {
      throw new NotFitForReview(
          evidence.content().count(Severity.ERROR), evidence.content().failed().size());
    }
    ReviewRequest request =
        new ReviewRequest(
            bundle.hash(), why.reason(), why.decision(), by.username(), clock.instant());
    writing.executeWithoutResult(
        transaction -> {
          if (!drafts.submit(draft, request)) {
            throw new DraftChanged(id);
          }
          events.publishEvent(new DraftHandedIn(draft, bundle));
          note(draft, StudioAct.Kind.SUBMITTED, by, request);
        });
  }

  /**
   * Approves what was read and publishes it.
   *
   * @param read the content the approver has seen
   * @throws FourEyesNeeded if the approver worked on the draft
   * @throws EvidenceVoid if what was read, handed in, evidenced and stored is not one content
   * @throws EffectiveDatePast if its first day has gone by while it waited
   */
  @Transactional
  public ProcedureVersion approve(DraftId id, BundleHash read, Official by) {
    Parts.of(by, Role.PUBLISHER);
    Draft draft = drafts.lock(id);
    ReviewRequest request = requestOf(draft);
    Set<String> editors = drafts.editors(id);
    Parts.other(by, editors);
    Bundle bundle = asEvidenced(draft, request, read);
    guardDate(bundle);
    drafts.approve(id, request.hash(), by.username(), clock.instant());
    ProcedureVersion version = publisher.publish(bundle);
    drafts.become(id, DraftState.PUBLISHED);
    note(draft, StudioAct.Kind.PUBLISHED, by, request);
    events.publishEvent(new DraftPublished(draft, bundle, request, editors, by.username()));
    return version;
  }

  /**
   * Gives it back to its editors with a note.
   *
   * @throws WhyMissing without a note
   */
  @Transactional
  public void sendBack(DraftId id, String note, Official by) {
    Parts.of(by, Role.PUBLISHER);
    if (note.isBlank()) {
      throw new WhyMissing();
    }
    back(id, StudioAct.Kind.SENT_BACK, note.strip(), by);
  }

  /** Takes it out of the review again to change it. */
  @Transactional
  public void withdraw(DraftId id, Official by) {
    Parts.of(by, Role.DESIGNER);
    back(id, StudioAct.Kind.WITHDRAWN, null, by);
  }

  private void back(DraftId id, StudioAct.Kind kind, @Nullable String note, Official by) {
    Draft draft = drafts.lock(id);
    ReviewRequest request = requestOf(draft);
    drafts.become(id, DraftState.EDITING);
    log.append(
        new StudioAct(
            clock.instant(),
            by.username(),
            kind,
            draft.key(),
            id,
            null,
            request.hash(),
            note,
            null));
  }

  private Bundle fit(DraftId id) {
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

  /** Refuses what nobody can approve however good it is: law for days gone by, or law as it is. */
  void guard(Bundle bundle) {
    guardDate(bundle);
    if (procedures.version(bundle.hash()).isPresent()) {
      throw new NothingChanged(bundle.hash());
    }
  }

  private Bundle asEvidenced(Draft draft, ReviewRequest request, BundleHash read) {
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

  private void guardDate(Bundle bundle) {
    LocalDate from = bundle.manifest().validFrom();
    if (from.isBefore(LocalDate.now(clock))) {
      throw new EffectiveDatePast(from);
    }
  }

  private static ReviewRequest requestOf(Draft draft) {
    ReviewRequest request = draft.request();
    if (draft.state() != DraftState.IN_REVIEW || request == null) {
      throw new NotInReview(draft.id());
    }
    return request;
  }

  private void note(Draft draft, StudioAct.Kind kind, Official by, ReviewRequest request) {
    log.append(
        StudioAct.on(draft, kind, by.username(), clock.instant())
            .ofContent(request.hash())
            .because(request.reason(), request.decision()));
  }
}
