package vn.thutuc.studio.migration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftHandedIn;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftNotEdited;
import vn.thutuc.studio.draft.DraftPublished;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.Parts;

/**
 * What a new version orders for dossiers that still run under earlier ones: nothing, that they be
 * stopped and given back, or that they move to it. Chosen in the draft, read by the approver, and
 * carried out on the first day of the version.
 */
@Component
public class Transition {

  private final DraftTransitions transitions;
  private final Migrations migrations;
  private final Milestones milestones;
  private final Procedures procedures;
  private final Dossiers dossiers;
  private final Drafts drafts;
  private final Clock clock;

  Transition(
      DraftTransitions transitions,
      Migrations migrations,
      Milestones milestones,
      Procedures procedures,
      Dossiers dossiers,
      Drafts drafts,
      Clock clock) {
    this.transitions = transitions;
    this.migrations = migrations;
    this.milestones = milestones;
    this.procedures = procedures;
    this.dossiers = dossiers;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * What the draft says about the dossiers of one earlier version.
   *
   * @param unanswered the steps without an answer that can be meant
   */
  public record Source(
      ProcedureVersion version,
      int dossiers,
      StepPlan plan,
      Map<String, Answer> answers,
      List<Flow.Step> unanswered) {}

  /** The earlier versions somebody runs under, or may still start under. */
  public List<Source> sources(Draft draft, Bundle bundle) {
    Map<BundleHash, Integer> running = dossiers.running(draft.key());
    return hashes(draft.key(), running.keySet(), bundle.hash()).stream()
        .map(
            hash -> {
              StepPlan plan = StepPlan.of(procedures.bundle(hash), bundle);
              Map<String, Answer> answers = transitions.answers(draft.id(), hash);
              return new Source(
                  procedures.version(hash).orElseThrow(),
                  running.getOrDefault(hash, 0),
                  plan,
                  answers,
                  plan.unanswered(answers));
            })
        .toList();
  }

  /**
   * Says what becomes of an earlier version's dossiers; who says it has worked on the draft.
   *
   * @throws DraftNotEdited while the draft is in review, or closed
   */
  @Transactional
  public void answer(DraftId id, BundleHash from, Map<String, Answer> answers, Official by) {
    Parts.writing(by, drafts.get(id));
    drafts.touch(id, by.username());
    transitions.set(id, from, answers, by.username(), clock.instant());
  }

  /** A draft that moves dossiers is handed in only with all its answers. */
  @EventListener
  public void on(DraftHandedIn handedIn) {
    guard(handedIn.draft(), handedIn.bundle());
  }

  /** What the draft ordered becomes a migration, approved with it. */
  @EventListener
  public void on(DraftPublished published) {
    Bundle bundle = published.bundle();
    Manifest.Transition wish = bundle.manifest().transition();
    if (wish == Manifest.Transition.FINISH_ON_OLD) {
      return;
    }
    guard(published.draft(), bundle);
    boolean stops = wish == Manifest.Transition.STOP_AND_RETURN;
    for (Source source : sources(published.draft(), bundle)) {
      plan(published, source, stops);
    }
  }

  private void plan(DraftPublished published, Source source, boolean stops) {
    var request = published.request();
    Migration.Request why =
        new Migration.Request(request.reason(), request.decision(), request.by(), request.at());
    BundleHash from = source.version().hash();
    Migration wanted =
        new Migration(
            new MigrationId(0),
            published.draft().key(),
            from,
            published.bundle().hash(),
            Migration.State.WAITING,
            stops ? Map.of() : source.answers(),
            published.editors(),
            request.by(),
            request.at(),
            null,
            why,
            published.approvedBy(),
            stops);
    MigrationId id =
        migrations
            .add(wanted, why, published.approvedBy(), clock.instant())
            .orElseThrow(() -> new MigrationAtWork(from.brief()));
    milestones.startIfInForce(id);
  }

  /** Nothing that moves dossiers is handed in or published with a question left open. */
  private void guard(Draft draft, Bundle bundle) {
    if (bundle.manifest().transition() != Manifest.Transition.MIGRATE) {
      return;
    }
    String open =
        sources(draft, bundle).stream()
            .flatMap(source -> source.unanswered().stream())
            .map(Flow.Step::id)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      throw new AnswersMissing(open);
    }
  }

  private Set<BundleHash> hashes(ProcedureKey key, Set<BundleHash> running, BundleHash own) {
    Set<BundleHash> hashes = new LinkedHashSet<>();
    procedures
        .versionInForce(key, LocalDate.now(clock))
        .map(ProcedureVersion::hash)
        .ifPresent(hashes::add);
    hashes.addAll(running);
    hashes.remove(own);
    return hashes;
  }
}
