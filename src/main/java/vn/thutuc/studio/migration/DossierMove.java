package vn.thutuc.studio.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockPrints;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.StopDesk;
import vn.thutuc.dossier.VersionMoves;
import vn.thutuc.engine.Actor;
import vn.thutuc.engine.Changeover;
import vn.thutuc.engine.MoveDossier;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Procedures;

/**
 * Does to one dossier what its migration says, in the caller's transaction: the same act whether
 * the transaction is taken back afterwards or not.
 *
 * <p>Moving must not touch the dossier's clock. That is compared, not hoped: a dossier whose ledger
 * or due date would differ afterwards does not move.
 */
@Component
class DossierMove {

  private final Changeover changeover;
  private final VersionMoves versions;
  private final Procedures procedures;
  private final ClockPrints clocks;
  private final StopDesk stops;

  DossierMove(
      Changeover changeover,
      VersionMoves versions,
      Procedures procedures,
      ClockPrints clocks,
      StopDesk stops) {
    this.changeover = changeover;
    this.versions = versions;
    this.procedures = procedures;
    this.clocks = clocks;
    this.stops = stops;
  }

  /**
   * Moves, stops or leaves the dossier.
   *
   * @throws DeadlineWouldChange if its clock would not stay as it is
   */
  Fate of(Migration migration, DossierCode code) {
    Optional<BundleHash> version = versions.hold(code);
    List<String> stood = changeover.standing(code.value());
    if (version.isEmpty() || !version.get().equals(migration.from())) {
      return Fate.of(Fate.Kind.ENDED, stood);
    }
    if (migration.stops()) {
      return stop(migration, code, stood);
    }
    Map<String, String> goesOn = new TreeMap<>();
    boolean stays = false;
    var carried = changeover.carried(migration.from(), migration.to());
    for (String element : stood) {
      Answer answer = carried.contains(element) ? null : migration.answers().get(element);
      if (answer != null && answer.kind() == Answer.Kind.STOP) {
        return stop(migration, code, stood);
      }
      stays |= answer != null && answer.kind() == Answer.Kind.STAY;
      if (answer != null && answer.step() != null) {
        goesOn.put(element, answer.step());
      }
    }
    return stays ? Fate.of(Fate.Kind.STAYS, stood) : move(migration, code, stood, goesOn);
  }

  /** Where a dossier stands now. */
  List<String> standing(DossierCode code) {
    return changeover.standing(code.value());
  }

  private Fate move(
      Migration migration, DossierCode code, List<String> stood, Map<String, String> goesOn) {
    String before = clocks.of(code.value());
    List<String> stands =
        changeover.move(
            new MoveDossier(code.value(), migration.from(), migration.to(), goesOn),
            actor(migration));
    boolean ended = stands.isEmpty();
    if (ended
        || !clocks.of(code.value()).equals(before)
        || (clocks.isHeld(code.value()) && !holds(migration.to(), stands))) {
      throw new DeadlineWouldChange(code.value());
    }
    return Fate.moves(stood, stands);
  }

  private Fate stop(Migration migration, DossierCode code, List<String> stood) {
    Migration.Request request = migration.request();
    stops.stop(
        code,
        request == null ? "–" : request.reason(),
        request == null ? "–" : request.decision(),
        actor(migration));
    return Fate.of(Fate.Kind.STOPS, stood);
  }

  /** A clock that is held must be let go some day by the step it waits at. */
  private boolean holds(BundleHash version, List<String> elements) {
    Flow flow = procedures.bundle(version).flow();
    return elements.stream()
        .flatMap(element -> flow.step(element).stream())
        .anyMatch(StepPlan::holds);
  }

  private static Actor actor(Migration migration) {
    String approver = migration.approvedBy();
    return Actor.service(approver == null ? migration.openedBy() : approver);
  }
}
