package vn.thutuc.dossier;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thutuc.engine.CaseEnded;
import vn.thutuc.engine.CaseMigrated;
import vn.thutuc.engine.RulingMade;
import vn.thutuc.engine.StageEntered;
import vn.thutuc.engine.StageLeft;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Procedures;

/** Keeps a dossier's status in step with its process, in the same transaction. */
@Component
@Order(10)
class CaseProgress {

  private final Dossiers dossiers;
  private final Rulings rulings;
  private final Procedures procedures;
  private final VersionMoves versions;

  CaseProgress(Dossiers dossiers, Rulings rulings, Procedures procedures, VersionMoves versions) {
    this.dossiers = dossiers;
    this.versions = versions;
    this.rulings = rulings;
    this.procedures = procedures;
  }

  @EventListener
  void on(RulingMade made) {
    rulings.add(new DossierCode(made.dossier()), made.element(), made.at(), made.ruling());
  }

  @EventListener
  void on(StageEntered entered) {
    DossierCode code = new DossierCode(entered.dossier());
    awaited(entered.bundle(), entered.element())
        .ifPresent(
            waiting -> {
              DossierStatus status = dossiers.get(code).status();
              if (status.canBecome(waiting)) {
                dossiers.move(code, status, waiting);
              }
            });
  }

  @EventListener
  void on(StageLeft left) {
    DossierCode code = new DossierCode(left.dossier());
    awaited(left.bundle(), left.element())
        .ifPresent(
            waiting ->
                dossiers.move(
                    code,
                    waiting,
                    dossiers.get(code).isReceived()
                        ? DossierStatus.IN_PROGRESS
                        : DossierStatus.SUBMITTED));
  }

  @EventListener
  void on(CaseMigrated migrated) {
    versions.moved(new DossierCode(migrated.dossier()), migrated.to());
  }

  @EventListener
  void on(CaseEnded ended) {
    Outcome outcome =
        Optional.ofNullable(ended.status()).flatMap(Outcome::ofEndStatus).orElse(Outcome.STOPPED);
    dossiers.ended(new DossierCode(ended.dossier()), outcome, ended.endEvent(), ended.at());
  }

  private Optional<DossierStatus> awaited(BundleHash version, String element) {
    return Awaited.at(procedures.bundle(version).flow(), element);
  }
}
