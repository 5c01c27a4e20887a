package vn.thutuc.studio.draft;

import java.time.Clock;
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
import vn.thutuc.procedure.ProcedureVersion;
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
  private final ReviewGate gate;
  private final Publisher publisher;
  private final StudioLog log;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate writing;
  private final Clock clock;

  Review(
      Drafts drafts,
      ReviewGate gate,
      Publisher publisher,
      StudioLog log,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.events = events;
    this.drafts = drafts;
    this.gate = gate;
    this.publisher = publisher;
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
    Bundle bundle = gate.fit(id);
    gate.guardEvidence(id, bundle, by);
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
    Bundle bundle = gate.asEvidenced(draft, request, read);
    gate.guardDate(bundle);
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
