package vn.thutuc.studio.migration;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.engine.DossierChanged;
import vn.thutuc.refusal.Refusal;

/**
 * Tries and moves dossiers, one transaction each, fifty at a time.
 *
 * <p>Everything it has to remember is in the database, so after a stop it goes on where it was;
 * several nodes may work at once. A dossier somebody works on at this very moment is tried again,
 * and left with a word about it if it stays busy.
 */
@Component
public class MigrationWork {

  private static final Logger LOG = LoggerFactory.getLogger(MigrationWork.class);
  private static final int BATCH = 50;
  private static final int BATCHES = 20;
  private static final int ATTEMPTS = 3;

  private final Migrations migrations;
  private final MigrationItems items;
  private final DossierMove move;
  private final Milestones milestones;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MigrationWork(
      Migrations migrations,
      MigrationItems items,
      DossierMove move,
      Milestones milestones,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.migrations = migrations;
    this.items = items;
    this.move = move;
    this.milestones = milestones;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Does some of what is to be done; what is left waits for the next turn. */
  @Scheduled(fixedDelayString = "${thutuc.migrations.every:PT2S}")
  public void turn() {
    migrations.waiting().forEach(milestones::startIfInForce);
    for (MigrationId id : migrations.atWork()) {
      for (int batch = 0; batch < BATCHES && batch(id); batch++) {
        LOG.debug("Migration {}: batch {}", id, batch);
      }
    }
  }

  /** Does one batch; false when nothing is left to do. */
  private boolean batch(MigrationId id) {
    Migration migration = migrations.get(id);
    if (migration.is(Migration.State.TRYING)) {
      List<DossierCode> next = items.untried(id, BATCH);
      if (next.isEmpty()) {
        milestones.tried(id);
        return false;
      }
      tryOut(migration, next);
      return true;
    }
    if (!migration.is(Migration.State.RUNNING) || !milestones.mayGoOn(migration)) {
      return false;
    }
    List<DossierCode> next = items.left(id, BATCH);
    if (next.isEmpty()) {
      milestones.done(id);
      return false;
    }
    next.forEach(code -> carryOut(migration, code));
    return true;
  }

  private void tryOut(Migration migration, List<DossierCode> codes) {
    Map<DossierCode, Fate> fates = new LinkedHashMap<>();
    for (DossierCode code : codes) {
      fates.put(code, Objects.requireNonNull(attempt(migration, code, false)));
    }
    transaction.executeWithoutResult(
        written -> {
          if (migrations.lock(migration.id()).is(Migration.State.TRYING)) {
            items.tried(migration.id(), fates, clock.instant());
          }
        });
  }

  private void carryOut(Migration migration, DossierCode code) {
    Fate fate = attempt(migration, code, true);
    if (fate != null && fate.kind() == Fate.Kind.CANNOT) {
      transaction.executeWithoutResult(
          written -> {
            if (items.take(migration.id(), code)) {
              items.done(migration.id(), code, fate, clock.instant());
            }
          });
    }
  }

  /**
   * One dossier, again if somebody was faster.
   *
   * @return null if another node has it
   */
  private @Nullable Fate attempt(Migration migration, DossierCode code, boolean forGood) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(
            tx -> {
              if (forGood && !items.take(migration.id(), code)) {
                return null;
              }
              Fate fate = move.of(migration, code);
              if (forGood) {
                items.done(migration.id(), code, fate, clock.instant());
              } else {
                tx.setRollbackOnly();
              }
              return fate;
            });
      } catch (DossierChanged | ConcurrencyFailureException busy) {
        if (attempt == ATTEMPTS) {
          return Fate.cannot(List.of(), "dossier-changed", List.of(code.value()));
        }
      } catch (Refusal no) {
        List<String> args = no.args().stream().map(String::valueOf).toList();
        return Fate.cannot(move.standing(code), no.code(), args);
      } catch (RuntimeException fault) {
        LOG.error("Could not move {} in migration {}", code, migration.id(), fault);
        return Fate.cannot(
            move.standing(code), "changeover-impossible", List.of(code.value(), "–"));
      }
    }
  }
}
