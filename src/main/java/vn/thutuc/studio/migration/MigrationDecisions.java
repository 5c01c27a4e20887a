package vn.thutuc.studio.migration;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.studio.draft.Parts;
import vn.thutuc.studio.draft.StudioAct;

/**
 * Decides about a migration that was prepared: a second person lets it happen or gives it back, and
 * what has begun can be halted, resumed and given up.
 */
@Component
public class MigrationDecisions {

  private final Migrations migrations;
  private final MigrationStates states;
  private final MigrationItems items;
  private final Milestones milestones;
  private final MigrationLog log;
  private final Clock clock;

  MigrationDecisions(
      Migrations migrations,
      MigrationStates states,
      MigrationItems items,
      Milestones milestones,
      MigrationLog log,
      Clock clock) {
    this.migrations = migrations;
    this.states = states;
    this.items = items;
    this.milestones = milestones;
    this.log = log;
    this.clock = clock;
  }

  /** Gives it back to be answered anew; whoever may ask may also do this. */
  @Transactional
  public void sendBack(MigrationId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Migration migration = migrations.lock(id, Migration.State.ASKED);
    states.become(id, Migration.State.OPEN, null);
    log.note(migration, StudioAct.Kind.MIGRATION_SENT_BACK, by.username());
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
    Migration migration = migrations.lock(id, Migration.State.ASKED);
    Parts.other(by, migration.editors());
    milestones.guardTarget(migration);
    states.approve(id, Migration.State.WAITING, by.username(), clock.instant());
    log.because(migration, StudioAct.Kind.MIGRATION_APPROVED, by.username());
    milestones.startIfInForce(id);
  }

  /** Stops it after the dossier it is at. */
  @Transactional
  public void halt(MigrationId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Migration migration = migrations.lock(id, Migration.State.RUNNING);
    states.become(id, Migration.State.HALTED, null);
    log.because(migration, StudioAct.Kind.MIGRATION_HALTED, by.username());
  }

  /**
   * Goes on with what is left, and with what could not move before.
   *
   * @throws TargetWithdrawn if the version was taken back meanwhile
   */
  @Transactional
  public void resume(MigrationId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Migration migration = migrations.lock(id, Migration.State.HALTED, Migration.State.DONE);
    milestones.guardTarget(migration);
    items.again(id);
    states.become(id, Migration.State.RUNNING, null);
    log.because(migration, StudioAct.Kind.MIGRATION_RESUMED, by.username());
  }

  /** Gives it up; what has moved has moved. */
  @Transactional
  public void drop(MigrationId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Migration migration =
        migrations.lock(
            id,
            Migration.State.OPEN,
            Migration.State.TRYING,
            Migration.State.ASKED,
            Migration.State.WAITING,
            Migration.State.HALTED);
    states.become(id, Migration.State.DROPPED, clock.instant());
    log.note(migration, StudioAct.Kind.MIGRATION_DROPPED, by.username());
  }
}
