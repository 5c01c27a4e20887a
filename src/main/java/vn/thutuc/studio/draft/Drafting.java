package vn.thutuc.studio.draft;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleReader;

/**
 * A designer's work on the files of a draft. A file may hold anything, broken or hostile: it is
 * stored as bytes and read by nobody but the check, which runs none of it.
 */
@Component
public class Drafting {

  private final Drafts drafts;
  private final DraftFiles files;
  private final FilePlaces places;
  private final Opening opening;
  private final StudioLog log;
  private final Clock clock;

  Drafting(
      Drafts drafts,
      DraftFiles files,
      FilePlaces places,
      Opening opening,
      StudioLog log,
      Clock clock) {
    this.drafts = drafts;
    this.files = files;
    this.places = places;
    this.opening = opening;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Opens a draft that holds what a published version holds.
   *
   * @throws VersionNotFound if there is no such version
   */
  @Transactional
  public DraftId open(BundleHash base, String title, Official by) {
    Parts.of(by, Role.DESIGNER);
    return opening.from(base, title, by);
  }

  /**
   * Puts a new file into the draft.
   *
   * @throws FileNotTaken if a bundle cannot hold it there
   * @throws FileThere if the draft has a file of that path
   */
  @Transactional
  public String add(DraftId id, String path, byte[] content, Official by) {
    Draft draft = edit(id, by);
    String place = places.of(draft, path, content, "");
    if (!files.add(id, place, content, by.username(), clock.instant())) {
      throw new FileThere(place);
    }
    note(draft, StudioAct.Kind.FILE_SAVED, by, act -> act.ofFile(place));
    return place;
  }

  /**
   * Saves over the revision the writer has read.
   *
   * @throws FileNotInDraft if the draft has no such file any more
   * @throws FileChangedMeanwhile if somebody saved another revision in between; nothing is lost
   * @throws FileNotTaken if it became larger than a bundle may hold
   */
  @Transactional
  public void save(DraftId id, String path, long revision, byte[] content, Official by) {
    Draft draft = edit(id, by);
    DraftFile now = file(id, path);
    places.of(draft, path, content, path);
    if (!files.write(id, path, revision, content, by.username(), clock.instant())) {
      throw new FileChangedMeanwhile(now);
    }
    note(draft, StudioAct.Kind.FILE_SAVED, by, act -> act.ofFile(path));
  }

  /**
   * Saves several files over the very content the writer has read, all or none.
   *
   * @param content the hash of that content
   * @throws DraftChanged if the draft holds something else by now
   */
  @Transactional
  public void saveAll(DraftId id, String content, Map<String, byte[]> texts, Official by) {
    Draft draft = edit(id, by);
    if (!BundleReader.of(files.contents(id)).hash().hex().equals(content)) {
      throw new DraftChanged(id);
    }
    texts.forEach(
        (path, text) -> {
          DraftFile now = file(id, path);
          places.of(draft, path, text, path);
          files.write(id, path, now.revision(), text, by.username(), clock.instant());
          note(draft, StudioAct.Kind.FILE_SAVED, by, act -> act.ofFile(path));
        });
  }

  /** Gives the revision that was read another path; refuses as {@link #save} and {@link #add}. */
  @Transactional
  public String rename(DraftId id, String path, long revision, String to, Official by) {
    Draft draft = edit(id, by);
    byte[] content = files.content(id, path).orElseThrow(() -> new FileNotInDraft(path));
    String place = places.of(draft, to, content, path);
    takeOut(id, path, revision);
    if (!files.add(id, place, content, by.username(), clock.instant())) {
      throw new FileThere(place);
    }
    note(draft, StudioAct.Kind.FILE_RENAMED, by, act -> act.ofFile(place).because(path, null));
    return place;
  }

  /** Takes out the revision that was read; refuses as {@link #save}. */
  @Transactional
  public void remove(DraftId id, String path, long revision, Official by) {
    Draft draft = edit(id, by);
    takeOut(id, path, revision);
    note(draft, StudioAct.Kind.FILE_REMOVED, by, act -> act.ofFile(path));
  }

  /**
   * Changes several files at once, in the transaction of the caller.
   *
   * @param change makes of the files as they are now what shall be written
   * @throws FileNotTaken if one became larger than a bundle may hold
   */
  void change(DraftId id, Function<Map<String, byte[]>, FileChanges> change, Official by) {
    Draft draft = edit(id, by);
    FileChanges changes = change.apply(files.contents(id));
    changes
        .files()
        .forEach(
            (path, content) -> {
              if (content.isPresent()) {
                write(draft, path, content.get(), changes.why(), by);
              } else {
                takeOut(id, path, file(id, path).revision());
                note(
                    draft,
                    StudioAct.Kind.FILE_REMOVED,
                    by,
                    act -> act.ofFile(path).because(changes.why(), null));
              }
            });
  }

  private void write(Draft draft, String path, byte[] content, String why, Official by) {
    DraftId id = draft.id();
    places.of(draft, path, content, path);
    if (files.content(id, path).isEmpty()) {
      files.add(id, path, content, by.username(), clock.instant());
    } else {
      files.write(id, path, file(id, path).revision(), content, by.username(), clock.instant());
    }
    note(draft, StudioAct.Kind.FILE_SAVED, by, act -> act.ofFile(path).because(why, null));
  }

  private DraftFile file(DraftId id, String path) {
    return files.find(id, path).orElseThrow(() -> new FileNotInDraft(path));
  }

  /** Gives the draft up for good; it stays readable. */
  @Transactional
  public void discard(DraftId id, Official by) {
    Draft draft = edit(id, by);
    drafts.become(id, DraftState.DISCARDED);
    note(draft, StudioAct.Kind.DISCARDED, by, act -> act);
  }

  /** Holds the draft for this transaction; its editor is one of those who may not approve it. */
  private Draft edit(DraftId id, Official by) {
    Draft draft = drafts.lock(id);
    Parts.writing(by, draft);
    drafts.touch(id, by.username());
    return draft;
  }

  private void takeOut(DraftId id, String path, long revision) {
    DraftFile now = file(id, path);
    if (!files.remove(id, path, revision)) {
      throw new FileChangedMeanwhile(now);
    }
  }

  private void note(Draft draft, StudioAct.Kind kind, Official by, UnaryOperator<StudioAct> more) {
    log.append(more.apply(StudioAct.on(draft, kind, by.username(), clock.instant())));
  }
}
