package vn.thutuc.studio.migration;

import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import vn.thutuc.studio.draft.VersionNotFound;
import vn.thutuc.studio.draft.Why;

/**
 * Prepares to bring running dossiers under another version of their procedure: a designer answers
 * what becomes of them, tries it on each and hands it to a second person.
 */
@Component
public class Migrating {

  private final Migrations migrations;
  private final MigrationStates states;
  private final MigrationItems items;
  private final Procedures procedures;
  private final Changeover changeover;
  private final MigrationLog log;
  private final Clock clock;

  Migrating(
      Migrations migrations,
      MigrationStates states,
      MigrationItems items,
      Procedures procedures,
      Changeover changeover,
      MigrationLog log,
      Clock clock) {
    this.migrations = migrations;
    this.states = states;
    this.items = items;
    this.procedures = procedures;
    this.changeover = changeover;
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
    log.note(migrations.get(id), StudioAct.Kind.MIGRATION_OPENED, by.username());
    return id;
  }

  /** Says what becomes of dossiers at steps that are no more; what was tried is void then. */
  @Transactional
  public void answer(MigrationId id, Map<String, Answer> answers, Official by) {
    Parts.of(by, Role.DESIGNER);
    Migration migration = migrations.lock(id, Migration.State.OPEN);
    if (!migration.answers().equals(answers)) {
      states.answer(id, answers, by.username());
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
    Migration migration = migrations.lock(id, Migration.State.OPEN);
    guardAnswers(migration);
    items.forget(id);
    items.note(migration);
    states.become(id, Migration.State.TRYING, null);
    log.note(migration, StudioAct.Kind.MIGRATION_TRIED, by.username());
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
    Migration migration = migrations.lock(id, Migration.State.OPEN);
    Why why = Why.of(reason, decision);
    guardAnswers(migration);
    if (migration.triedAt() == null) {
      throw new NotTried(id);
    }
    states.ask(id, why.reason(), why.decision(), by.username(), clock.instant());
    log.because(migrations.get(id), StudioAct.Kind.MIGRATION_ASKED, by.username());
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

  private ProcedureVersion version(BundleHash hash) {
    return procedures.version(hash).orElseThrow(() -> new VersionNotFound(hash.brief()));
  }
}
