package vn.thutuc.studio.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.fix.Fix;
import vn.thutuc.studio.fix.Fixes;

/**
 * Carries out what a button beside a finding offers. The change is made of the draft as it is now
 * and tried first: the finding must be gone and nothing else wrong, or nothing is written.
 */
@Component
public class Fixing {

  private final Drafting drafting;
  private final DraftBundles bundles;

  Fixing(Drafting drafting, DraftBundles bundles) {
    this.drafting = drafting;
    this.bundles = bundles;
  }

  /** Which finding: by its code and its place. */
  public record Place(String code, String file, @Nullable String element) {

    public static Place of(Finding finding) {
      return new Place(finding.code(), finding.file(), finding.element());
    }
  }

  /**
   * Mends one finding.
   *
   * @param fix the id of one of the fixes offered for it
   * @param words what the fix does, as a sentence for the log
   * @throws ChangeNotMade if it is not there any more, or mending it would break something
   */
  @Transactional
  public void mend(DraftId id, Place place, String fix, Function<Fix, String> words, Official by) {
    drafting.change(id, files -> mended(files, place, fix, words), by);
  }

  private FileChanges mended(
      Map<String, byte[]> files, Place place, String chosen, Function<Fix, String> words) {
    DraftBundles.Trial before = bundles.tried(files);
    Finding finding =
        before.findings().stream()
            .filter(each -> Place.of(each).equals(place))
            .findFirst()
            .orElseThrow(() -> refusal(ChangeNotMade.Reason.GONE, place, null));
    List<Fix> offered = before.bundle() == null ? List.of() : Fixes.of(before.bundle(), finding);
    Fix fix =
        offered.stream()
            .filter(each -> each.id().equals(chosen))
            .findFirst()
            .orElseThrow(() -> refusal(ChangeNotMade.Reason.BY_HAND, place, finding));
    Map<String, Optional<byte[]>> change =
        fix.carryOut().orElseThrow(() -> refusal(ChangeNotMade.Reason.BY_HAND, place, finding));
    DraftBundles.Trial tried = bundles.tried(with(files, change));
    List<Finding> after = tried.findings();
    firstNewError(before.findings(), comparable(before, tried))
        .ifPresent(
            error -> {
              throw new ChangeNotMade(
                  ChangeNotMade.Reason.NEW_ERROR, finding.message(), error.message());
            });
    if (after.stream().anyMatch(each -> Place.of(each).equals(place))) {
      throw refusal(ChangeNotMade.Reason.BY_HAND, place, finding);
    }
    return new FileChanges(change, words.apply(fix));
  }

  /**
   * What can be held against the fix. A file that can be read again lets more be found in the
   * bundle than before; that was there already, only nobody could see it.
   */
  private static List<Finding> comparable(DraftBundles.Trial before, DraftBundles.Trial after) {
    Set<Place> unreadable = unreadable(after);
    return unreadable.size() < unreadable(before).size()
        ? after.findings().stream().filter(each -> unreadable.contains(Place.of(each))).toList()
        : after.findings();
  }

  private static Set<Place> unreadable(DraftBundles.Trial trial) {
    Set<Place> places = new HashSet<>();
    if (trial.bundle() != null) {
      trial
          .bundle()
          .fileProblems()
          .forEach(each -> places.add(new Place(each.code(), each.file(), each.element())));
    }
    return places;
  }

  /** An error in a place where there was none of its kind. */
  static Optional<Finding> firstNewError(List<Finding> before, List<Finding> after) {
    Set<Place> known = new HashSet<>();
    before.forEach(each -> known.add(Place.of(each)));
    return after.stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .filter(each -> !known.contains(Place.of(each)))
        .findFirst();
  }

  static Map<String, byte[]> with(Map<String, byte[]> files, Map<String, Optional<byte[]>> change) {
    Map<String, byte[]> changed = new TreeMap<>(files);
    change.forEach(
        (path, content) -> {
          if (content.isPresent()) {
            changed.put(path, content.get());
          } else {
            changed.remove(path);
          }
        });
    return changed;
  }

  private static ChangeNotMade refusal(
      ChangeNotMade.Reason reason, Place place, @Nullable Finding finding) {
    String at = Objects.requireNonNullElse(place.element(), place.file());
    Text subject = finding == null ? new Text(at, at) : finding.message();
    return new ChangeNotMade(reason, subject, new Text(place.file(), place.file()));
  }
}
