package vn.thutuc.studio.migration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.StudioAct;
import vn.thutuc.studio.draft.StudioLog;

/** The points of a migration the product reaches by itself. */
@Component
public class Milestones {

  private final Migrations migrations;
  private final MigrationItems items;
  private final Procedures procedures;
  private final StudioLog log;
  private final Clock clock;

  Milestones(
      Migrations migrations,
      MigrationItems items,
      Procedures procedures,
      StudioLog log,
      Clock clock) {
    this.migrations = migrations;
    this.items = items;
    this.procedures = procedures;
    this.log = log;
    this.clock = clock;
  }

  /** Every dossier was tried. */
  @Transactional
  public void tried(MigrationId id) {
    if (migrations.lock(id).is(Migration.State.TRYING)) {
      migrations.tried(id, clock.instant());
    }
  }

  /** Every dossier has come out somehow. */
  @Transactional
  public void done(MigrationId id) {
    Migration migration = migrations.lock(id);
    if (migration.is(Migration.State.RUNNING)) {
      migrations.become(id, Migration.State.DONE, clock.instant());
      note(migration, StudioAct.Kind.MIGRATION_DONE);
    }
  }

  /** Starts an approved one whose version is in force by now, with all who run by now. */
  @Transactional
  public void startIfInForce(MigrationId id) {
    Migration migration = migrations.lock(id);
    if (migration.is(Migration.State.WAITING) && isInForce(migration)) {
      items.note(migration);
      migrations.become(id, Migration.State.RUNNING, null);
      note(migration, StudioAct.Kind.MIGRATION_STARTED);
    }
  }

  /** Halts a running one whose version was taken back meanwhile. */
  @Transactional
  public boolean mayGoOn(Migration migration) {
    if (isThere(migration)) {
      return true;
    }
    if (migrations.lock(migration.id()).is(Migration.State.RUNNING)) {
      migrations.become(migration.id(), Migration.State.HALTED, null);
      note(migration, StudioAct.Kind.MIGRATION_HALTED);
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

  private ProcedureVersion version(Migration migration) {
    return procedures.version(migration.to()).orElseThrow();
  }

  private void note(Migration migration, StudioAct.Kind kind) {
    Migration.Request request = migration.request();
    log.append(
        new StudioAct(
            clock.instant(),
            "thutuc",
            kind,
            migration.key(),
            null,
            null,
            migration.to(),
            request == null ? null : request.reason(),
            request == null ? null : request.decision()));
  }
}
