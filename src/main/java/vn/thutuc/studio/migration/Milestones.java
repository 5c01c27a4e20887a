package vn.thutuc.studio.migration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.StudioAct;

/** The points of a migration the product reaches by itself. */
@Component
public class Milestones {

  /** Who acts where nobody does. */
  private static final String ITSELF = "thutuc";

  private final Migrations migrations;
  private final MigrationStates states;
  private final MigrationItems items;
  private final Procedures procedures;
  private final MigrationLog log;
  private final Clock clock;

  Milestones(
      Migrations migrations,
      MigrationStates states,
      MigrationItems items,
      Procedures procedures,
      MigrationLog log,
      Clock clock) {
    this.migrations = migrations;
    this.states = states;
    this.items = items;
    this.procedures = procedures;
    this.log = log;
    this.clock = clock;
  }

  /** Every dossier was tried. */
  @Transactional
  public void tried(MigrationId id) {
    if (migrations.lock(id).is(Migration.State.TRYING)) {
      states.tried(id, clock.instant());
    }
  }

  /** Every dossier has come out somehow. */
  @Transactional
  public void done(MigrationId id) {
    Migration migration = migrations.lock(id);
    if (migration.is(Migration.State.RUNNING)) {
      states.become(id, Migration.State.DONE, clock.instant());
      log.because(migration, StudioAct.Kind.MIGRATION_DONE, ITSELF);
    }
  }

  /** Starts an approved one whose version is in force by now, with all who run by now. */
  @Transactional
  public void startIfInForce(MigrationId id) {
    Migration migration = migrations.lock(id);
    if (migration.is(Migration.State.WAITING) && isInForce(migration)) {
      items.note(migration);
      states.become(id, Migration.State.RUNNING, null);
      log.because(migration, StudioAct.Kind.MIGRATION_STARTED, ITSELF);
    }
  }

  /** Halts a running one whose version was taken back meanwhile. */
  @Transactional
  public boolean mayGoOn(Migration migration) {
    if (isThere(migration)) {
      return true;
    }
    if (migrations.lock(migration.id()).is(Migration.State.RUNNING)) {
      states.become(migration.id(), Migration.State.HALTED, null);
      log.because(migration, StudioAct.Kind.MIGRATION_HALTED, ITSELF);
    }
    return false;
  }

  /** Whether new dossiers may start under the version they are to move to. */
  public boolean isThere(Migration migration) {
    return version(migration).status() == ProcedureVersion.Status.PUBLISHED;
  }

  /** Whether that version is in force today. */
  public boolean isInForce(Migration migration) {
    return isThere(migration) && !version(migration).validFrom().isAfter(LocalDate.now(clock));
  }

  /**
   * Lets only go on what has a version to move to.
   *
   * @throws TargetWithdrawn if that version was taken back
   */
  void guardTarget(Migration migration) {
    if (!isThere(migration)) {
      throw new TargetWithdrawn(migration.to().brief());
    }
  }

  private ProcedureVersion version(Migration migration) {
    return procedures.version(migration.to()).orElseThrow();
  }
}
