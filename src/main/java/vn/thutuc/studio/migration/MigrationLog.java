package vn.thutuc.studio.migration;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.studio.draft.StudioAct;
import vn.thutuc.studio.draft.StudioLog;

/** Writes what is done to a migration into the studio's log. */
@Component
class MigrationLog {

  private final StudioLog log;
  private final Clock clock;

  MigrationLog(StudioLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** An act that needs no reason. */
  void note(Migration migration, StudioAct.Kind kind, String actor) {
    append(migration, kind, actor, null, null);
  }

  /** An act for the reason, and by the decision, the migration was asked for with. */
  void because(Migration migration, StudioAct.Kind kind, String actor) {
    Migration.Request request = migration.request();
    append(
        migration,
        kind,
        actor,
        request == null ? null : request.reason(),
        request == null ? null : request.decision());
  }

  private void append(
      Migration migration,
      StudioAct.Kind kind,
      String actor,
      @Nullable String reason,
      @Nullable String decision) {
    log.append(
        new StudioAct(
            clock.instant(),
            actor,
            kind,
            migration.key(),
            null,
            null,
            migration.to(),
            reason,
            decision));
  }
}
