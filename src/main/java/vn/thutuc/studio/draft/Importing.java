package vn.thutuc.studio.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;

/**
 * Brings procedures in from outside: kept until whoever brought them has looked, then a draft of
 * the next version, or of a procedure that is new here. Nothing comes past the review this way.
 */
@Component
public class Importing {

  /** More than this nobody looks at. */
  private static final int WAITING = 5;

  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final Imports imports;
  private final Opening opening;
  private final Procedures procedures;
  private final Recalling recalling;
  private final Clock clock;

  Importing(
      Imports imports, Opening opening, Procedures procedures, Recalling recalling, Clock clock) {
    this.imports = imports;
    this.opening = opening;
    this.procedures = procedures;
    this.recalling = recalling;
    this.clock = clock;
  }

  /**
   * Keeps a bundle for whoever brought it to look at.
   *
   * @param name of the file it came in
   * @param notes what its reader was not sure of
   */
  @Transactional
  public long receive(
      Bundle bundle, Import.Source source, String name, List<Finding> notes, Official by) {
    Parts.of(by, Role.DESIGNER);
    long id =
        imports.add(bundle, source, Import.nameOf(name), notes, by.username(), clock.instant());
    imports.tidy(by.username(), WAITING, clock.instant().minus(LONGEST_WAIT));
    return id;
  }

  /** The version a draft of this procedure goes on from; none for a procedure that is new here. */
  public Optional<BundleHash> base(ProcedureKey key) {
    return procedures
        .versionInForce(key, LocalDate.now(clock))
        .or(() -> recalling.newest(key))
        .map(ProcedureVersion::hash);
  }

  /**
   * Opens what was brought as a draft.
   *
   * @throws ImportNotFound if it is not there, somebody else's, or opened already
   */
  @Transactional
  public DraftId open(long id, String title, Official by) {
    Import brought = waiting(id, by);
    Bundle bundle = imports.content(id);
    DraftId draft =
        opening.brought(bundle, base(bundle.key()).orElse(null), title, brought.name(), by);
    if (!imports.become(id, draft)) {
      throw new ImportNotFound(id);
    }
    return draft;
  }

  /** Throws it away. */
  @Transactional
  public void drop(long id, Official by) {
    imports.drop(waiting(id, by).id(), by.username());
  }

  /**
   * What this person brought and has not opened.
   *
   * @throws ImportNotFound if there is none
   */
  public Import waiting(long id, Official by) {
    Parts.of(by, Role.DESIGNER);
    return imports.waiting(id, by.username()).orElseThrow(() -> new ImportNotFound(id));
  }
}
