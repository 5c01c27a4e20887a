package vn.thutuc.studio.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.fix.CutStep;
import vn.thutuc.studio.fix.StepValues;

/**
 * Changes a process step by step, for whoever works on the table of steps instead of the drawing.
 * What is written is the same file, with nothing else in it touched.
 */
@Component
public class Steps {

  private final Drafting drafting;
  private final DraftBundles bundles;
  private final DraftFiles files;

  Steps(Drafting drafting, DraftBundles bundles, DraftFiles files) {
    this.drafting = drafting;
    this.bundles = bundles;
    this.files = files;
  }

  /**
   * Gives a step other values.
   *
   * @param revision the revision of the file the values were made of
   * @throws FileChangedMeanwhile if somebody saved another one in between
   * @throws ChangeNotMade if the file has no such step, or is broken
   */
  @Transactional
  public void set(
      DraftId id, String file, long revision, String step, StepValues values, Official by) {
    byte[] now = files.content(id, file).orElseThrow(() -> new FileNotInDraft(file));
    byte[] then = values.write(now, step).orElseThrow(() -> byHand(step, file));
    drafting.save(id, file, revision, then, by);
  }

  /**
   * Cuts a step: what led to it leads to what came after it.
   *
   * @param why a sentence for the log
   * @throws ChangeNotMade if the law demands it, or the process would not hold together
   */
  @Transactional
  public void cut(DraftId id, String file, String step, String why, Official by) {
    drafting.change(id, all -> new FileChanges(cut(all, file, step), why), by);
  }

  private Map<String, Optional<byte[]>> cut(Map<String, byte[]> all, String file, String step) {
    byte[] now = Optional.ofNullable(all.get(file)).orElseThrow(() -> new FileNotInDraft(file));
    DraftBundles.Trial before = bundles.tried(all);
    guard(now, before.bundle(), step);
    byte[] then = CutStep.from(now, step).orElseThrow(() -> byHand(step, file));
    Map<String, Optional<byte[]>> change = Map.of(file, Optional.of(then));
    List<Finding> after = bundles.tried(Fixing.with(all, change)).findings();
    // what worked cases and forms still say of the step is told afterwards, with a way to mend it
    List<Finding> inFile = after.stream().filter(each -> each.file().equals(file)).toList();
    Fixing.firstNewError(before.findings(), inFile)
        .ifPresent(
            error -> {
              throw new ChangeNotMade(
                  ChangeNotMade.Reason.NEW_ERROR, new Text(step, step), error.message());
            });
    return change;
  }

  /** A step the law demands stays; its article says so. */
  private static void guard(byte[] model, @Nullable Bundle bundle, String step) {
    StepValues.read(model, step)
        .filter(values -> values.get("mandatory").equals("true"))
        .ifPresent(
            values -> {
              String vi = values.get("name");
              String en = values.get("nameEn");
              throw new ChangeNotMade(
                  ChangeNotMade.Reason.MANDATORY,
                  new Text(vi, en.isEmpty() ? vi : en),
                  article(bundle, values.get("legalBasis")));
            });
  }

  private static Text article(@Nullable Bundle bundle, String law) {
    try {
      return Optional.ofNullable(bundle)
          .flatMap(read -> read.manifest().law(law))
          .map(Manifest.LegalBasis::citation)
          .orElseGet(() -> new Text(law, law));
    } catch (BundleProblem unreadable) {
      return new Text(law, law);
    }
  }

  private static ChangeNotMade byHand(String step, String file) {
    return new ChangeNotMade(
        ChangeNotMade.Reason.BY_HAND, new Text(step, step), new Text(file, file));
  }
}
