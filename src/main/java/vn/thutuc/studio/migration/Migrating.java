package vn.thutuc.studio.migration;

import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.engine.Changeover;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.Parts;
import vn.thutuc.studio.draft.StudioAct;
import vn.thutuc.studio.draft.StudioLog;
import vn.thutuc.studio.draft.VersionNotFound;
import vn.thutuc.studio.draft.Why;

/**
 * Brings running dossiers under another version of their procedure: one person answers what becomes
 * of them and tries it, another lets it happen.
 */
@Component
public class Migrating {

  private final Migrations migrations;
  private final MigrationItems items;
  private final Procedures procedures;
  private final Changeover changeover;
  private final Milestones milestones;
  private final StudioLog log;
  private final Clock clock;

  Migrating(
      Migrations migrations,
      MigrationItems items,
      Procedures procedures,
      Changeover changeover,
      Milestones milestones,
      StudioLog log,
      Clock clock) {
    this.migrations = migrations;
    this.items = items;
    this.procedures = procedures;
    this.changeover = changeover;
    this.milestones = milestones;
    this.log = log;
    this.clock = clock;
  }

  /** What becomes of every step, as the two versions are drawn and deployed. */
  public StepPlan plan(BundleHash from, BundleHash to) {
    Predicate<String> carried = changeover.carried(from, to)::contains;
    return StepPlan.of(
        procedures.bundle(from).flows().values(), procedures.bundle(to).flows().values(), carried);
  }

  /**
   * Opens a migration.
   *
   * @throws VersionNotFound if one of them is no version, or of another procedure
   * @throws TargetWithdrawn if the version to move to was taken back
   * @throws MigrationAtWork if another of that version is not finished
   */
  @Transactional
  public MigrationId open(BundleHash from, BundleHash to, Official by) {
    Parts.of(by, Role.DESIGNER);
    ProcedureVersion source = version(from);
    ProcedureVersion target = version(to);
    if (from.equals(to) || !source.key().equals(target.key())) {
      throw new VersionNotFound(to.brief());
    }
    if (target.status() != ProcedureVersion.Status.PUBLISHED) {
      throw new TargetWithdrawn(to.brief());
    }
    MigrationId id =
        migrations
            .add(source.key(), from, to, by.username(), clock.instant())
            .orElseThrow(() -> new MigrationAtWork(from.brief()));
    note(migrations.get(id), StudioAct.Kind.MIGRATION_OPENED, by, null);
    return id;
  }

  /** Says what becomes of dossiers at steps that are no more; what was tried is void then. */
  @Transactional
  public void answer(MigrationId id, Map<String, Answer> answers, Official by) {
    Parts.of(by, Role.DESIGNER);
    Migration migration = at(id, Migration.State.OPEN);
    if (!migration.answers().equals(answers)) {
      migrations.answer(id, answers, by.username());
      items.forget(id);
    }
  }

  /**
   * Has it tried on every dossier that runs under the version now; {@link MigrationWork} does it.
   *
   * @throws AnswersMissing if a step that is no more has no answer that can be meant
   */
  @Transactional
  public void tryOut(MigrationId id, Official by) {
    Parts.of(by, Role.DESIGNER);
    Migration migration = at(id, Migration.State.OPEN);
    guardAnswers(migration);
    items.forget(id);
    items.note(migration);
    migrations.become(id, Migration.State.TRYING, null);
    note(migration, StudioAct.Kind.MIGRATION_TRIED, by, null);
  }

  /**
   * Hands it to a second person.
   *
   * @throws NotTried if it was not tried with these answers
   * @throws vn.thutuc.studio.draft.WhyMissing without a reason or a decision
   */
  @Transactional
  public void ask(MigrationId id, String reason, String decision, Official by) {
    Parts.of(by, Role.DESIGNER);
    Migration migration = at(id, Migration.State.OPEN);
    Why why = Why.of(reason, decision);
    guardAnswers(migration);
    if (migration.triedAt() == null) {
      throw new NotTried(id);
    }
    migrations.ask(id, why.reason(), why.decision(), by.username(), clock.instant());
    note(migration, StudioAct.Kind.MIGRATION_ASKED, by, why);
  }

  /** Gives it back to be answered anew; whoever may ask may also do this. */
  @Transactional
  public void sendBack(MigrationId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Migration migration = at(id, Migration.State.ASKED);
    migrations.become(id, Migration.State.OPEN, null);
    note(migration, StudioAct.Kind.MIGRATION_SENT_BACK, by, null);
  }

  /**
   * Lets it happen: at once, or on the first day of its version.
   *
   * @throws vn.thutuc.studio.draft.FourEyesNeeded if the approver had a hand in it
   * @throws TargetWithdrawn if the version was taken back meanwhile
   */
  @Transactional
  public void approve(MigrationId id, Official by) {
    Parts.of(by, Role.PUBLISHER);
    Migration migration = at(id, Migration.State.ASKED);
    Parts.other(by, migration.editors());
    guardTarget(migration);
    migrations.approve(id, Migration.State.WAITING, by.username(), clock.instant());
    note(migration, StudioAct.Kind.MIGRATION_APPROVED, by, why(migration));
    milestones.startIfInForce(id);
  }

  /** Stops it after the dossier it is at. */
  @Transactional
  public void halt(MigrationId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Migration migration = at(id, Migration.State.RUNNING);
    migrations.become(id, Migration.State.HALTED, null);
    note(migration, StudioAct.Kind.MIGRATION_HALTED, by, why(migration));
  }

  /**
   * Goes on with what is left, and with what could not move before.
   *
   * @throws TargetWithdrawn if the version was taken back meanwhile
   */
  @Transactional
  public void resume(MigrationId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Migration migration = at(id, Migration.State.HALTED, Migration.State.DONE);
    guardTarget(migration);
    items.again(id);
    migrations.become(id, Migration.State.RUNNING, null);
    note(migration, StudioAct.Kind.MIGRATION_RESUMED, by, why(migration));
  }

  /** Gives it up; what has moved has moved. */
  @Transactional
  public void drop(MigrationId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Migration migration =
        at(
            id,
            Migration.State.OPEN,
            Migration.State.TRYING,
            Migration.State.ASKED,
            Migration.State.WAITING,
            Migration.State.HALTED);
    migrations.become(id, Migration.State.DROPPED, clock.instant());
    note(migration, StudioAct.Kind.MIGRATION_DROPPED, by, null);
  }

  private Migration at(MigrationId id, Migration.State... states) {
    Migration migration = migrations.lock(id);
    if (!migration.is(states)) {
      throw new MigrationMovedOn(id);
    }
    return migration;
  }

  private void guardAnswers(Migration migration) {
    String open =
        plan(migration.from(), migration.to()).unanswered(migration.answers()).stream()
            .map(Flow.Step::id)
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      throw new AnswersMissing(open);
    }
  }

  private void guardTarget(Migration migration) {
    if (!milestones.isThere(migration)) {
      throw new TargetWithdrawn(migration.to().brief());
    }
  }

  private ProcedureVersion version(BundleHash hash) {
    return procedures.version(hash).orElseThrow(() -> new VersionNotFound(hash.brief()));
  }

  private static @Nullable Why why(Migration migration) {
    Migration.Request request = migration.request();
    return request == null ? null : new Why(request.reason(), request.decision());
  }

  private void note(Migration migration, StudioAct.Kind kind, Official by, @Nullable Why why) {
    log.append(
        new StudioAct(
            clock.instant(),
            by.username(),
            kind,
            migration.key(),
            null,
            null,
            migration.to(),
            why == null ? null : why.reason(),
            why == null ? null : why.decision()));
  }
}
