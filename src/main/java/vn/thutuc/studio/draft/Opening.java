package vn.thutuc.studio.draft;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;

/**
 * How drafts begin: with what a published version holds, with what was brought in from outside, or
 * with the frame of a procedure nobody has here. The last two may have no version to go on from.
 */
@Component
public class Opening {

  private static final int LONGEST_TITLE = 200;

  private final Drafts drafts;
  private final DraftFiles files;
  private final Procedures procedures;
  private final StudioLog log;
  private final Clock clock;

  Opening(Drafts drafts, DraftFiles files, Procedures procedures, StudioLog log, Clock clock) {
    this.drafts = drafts;
    this.files = files;
    this.procedures = procedures;
    this.log = log;
    this.clock = clock;
  }

  /**
   * A draft of a procedure that is new here.
   *
   * @throws KeyTaken if it has versions, or an open draft
   */
  @Transactional
  public DraftId blank(Bundle frame, String title, Official by) {
    Parts.of(by, Role.DESIGNER);
    if (!procedures.versions(frame.key()).isEmpty() || drafts.isAtWork(frame.key())) {
      throw new KeyTaken(frame.key());
    }
    return begin(frame, null, title, StudioAct.Kind.OPENED, null, by);
  }

  DraftId from(BundleHash base, String title, Official by) {
    ProcedureVersion version =
        procedures.version(base).orElseThrow(() -> new VersionNotFound(base.brief()));
    Bundle content = procedures.bundle(version.hash());
    return begin(content, base, title, StudioAct.Kind.OPENED, null, by);
  }

  /**
   * A draft that holds what became of a published version by changes made elsewhere.
   *
   * @throws VersionNotFound if there is no such version of that procedure
   */
  @Transactional
  public DraftId changed(BundleHash base, Bundle content, String title, Official by) {
    Parts.of(by, Role.DESIGNER);
    ProcedureVersion version =
        procedures
            .version(base)
            .filter(found -> found.key().equals(content.key()))
            .orElseThrow(() -> new VersionNotFound(base.brief()));
    return begin(content, version.hash(), title, StudioAct.Kind.OPENED, null, by);
  }

  /**
   * @param base the version it goes on from; null for a procedure that is new here
   * @param file what it came in, for the log
   */
  DraftId brought(
      Bundle content, @Nullable BundleHash base, String title, String file, Official by) {
    return begin(content, base, title, StudioAct.Kind.IMPORTED, file, by);
  }

  private DraftId begin(
      Bundle content,
      @Nullable BundleHash base,
      String title,
      StudioAct.Kind kind,
      @Nullable String file,
      Official by) {
    String name = title.strip();
    if (name.isEmpty() || name.length() > LONGEST_TITLE) {
      throw new TitleNotValid(LONGEST_TITLE);
    }
    DraftId id = drafts.add(content.key(), name, base, by.username(), clock.instant());
    content
        .files()
        .forEach((path, bytes) -> files.add(id, path, bytes, by.username(), clock.instant()));
    StudioAct act =
        StudioAct.on(drafts.get(id), kind, by.username(), clock.instant())
            .ofContent(content.hash());
    log.append(file == null ? act : act.ofFile(file));
    return id;
  }
}
