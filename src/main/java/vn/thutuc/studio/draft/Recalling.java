package vn.thutuc.studio.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;

/**
 * Takes the newest version of a procedure back, with four eyes: one asks, another carries it out.
 * New dossiers then start under the version before; running ones finish under theirs.
 */
@Component
public class Recalling {

  private final Procedures procedures;
  private final Recalls recalls;
  private final StudioLog log;
  private final Clock clock;

  Recalling(Procedures procedures, Recalls recalls, StudioLog log, Clock clock) {
    this.procedures = procedures;
    this.recalls = recalls;
    this.log = log;
    this.clock = clock;
  }

  /** The newest version of a procedure that was not taken back. */
  public Optional<ProcedureVersion> newest(ProcedureKey key) {
    return procedures.versions(key).stream().filter(Recalling::stands).findFirst();
  }

  /** The version that takes over if this one is taken back; none if the procedure had no other. */
  public Optional<ProcedureVersion> before(ProcedureVersion version) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = version.validFrom().isAfter(today) ? version.validFrom() : today;
    return procedures.versions(version.key()).stream()
        .filter(other -> stands(other) && !other.hash().equals(version.hash()))
        .filter(other -> isInForceOn(other, day))
        .findFirst();
  }

  /**
   * Asks to take a version back.
   *
   * @throws NotNewest if a newer version stands, or it was taken back
   * @throws NoVersionBefore if no other version would be in force
   * @throws WhyMissing without a reason or a decision
   * @throws RecallAsked if somebody asked already
   */
  @Transactional
  public void ask(BundleHash hash, String reason, String decision, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    ProcedureVersion version = recallable(hash);
    Why why = Why.of(reason, decision);
    if (!recalls.add(hash, version.key(), why, by.username(), clock.instant())) {
      throw new RecallAsked(version.key().value());
    }
    note(StudioAct.Kind.RECALL_ASKED, version, why, by);
  }

  /**
   * Takes the version back as asked.
   *
   * @throws RecallNotFound if the wish is not there, or decided
   * @throws FourEyesNeeded if it is the approver's own wish
   * @throws NotNewest if a newer version was published meanwhile
   */
  @Transactional
  public void carryOut(long id, Official by) {
    Parts.of(by, Role.PUBLISHER);
    Recall recall = recalls.lock(id).orElseThrow(() -> new RecallNotFound(id));
    if (recall.by().equals(by.username())) {
      throw new FourEyesNeeded();
    }
    ProcedureVersion version = recallable(recall.hash());
    procedures.withdraw(recall.hash());
    recalls.close(id, true, by.username(), clock.instant());
    note(StudioAct.Kind.RECALLED, version, new Why(recall.reason(), recall.decision()), by);
  }

  /** Lets the wish go; whoever may ask may also do this. */
  @Transactional
  public void drop(long id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Recall recall = recalls.lock(id).orElseThrow(() -> new RecallNotFound(id));
    ProcedureVersion version = procedures.version(recall.hash()).orElseThrow();
    recalls.close(id, false, by.username(), clock.instant());
    note(StudioAct.Kind.RECALL_DROPPED, version, new Why(recall.reason(), recall.decision()), by);
  }

  private ProcedureVersion recallable(BundleHash hash) {
    ProcedureVersion version =
        procedures.version(hash).orElseThrow(() -> new VersionNotFound(hash.brief()));
    if (newest(version.key()).filter(newest -> newest.hash().equals(hash)).isEmpty()) {
      throw new NotNewest(hash.brief());
    }
    if (before(version).isEmpty()) {
      throw new NoVersionBefore(version.key().value());
    }
    return version;
  }

  private void note(StudioAct.Kind kind, ProcedureVersion version, Why why, Official by) {
    log.append(
        new StudioAct(
            clock.instant(),
            by.username(),
            kind,
            version.key(),
            null,
            null,
            version.hash(),
            why.reason(),
            why.decision()));
  }

  private static boolean stands(ProcedureVersion version) {
    return version.status() == ProcedureVersion.Status.PUBLISHED;
  }

  private static boolean isInForceOn(ProcedureVersion version, LocalDate day) {
    LocalDate to = version.validTo();
    return !version.validFrom().isAfter(day) && (to == null || !to.isBefore(day));
  }
}
