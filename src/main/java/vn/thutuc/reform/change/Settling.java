package vn.thutuc.reform.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.studio.fix.Fix;
import vn.thutuc.studio.fix.Fixes;

/**
 * Sees to it that a changed bundle is still fit to be published: worked cases no longer speak of
 * what is gone, and no new error is left.
 */
final class Settling {

  /** What may follow a change without anybody being asked: cases that spoke of what is gone. */
  private static final Set<String> MENDED = Set.of("case-without", "case-remove");

  private static final int ROUNDS = 20;

  private final Rework rework;
  private final Bundle before;
  private Map<String, Integer> known = Map.of();

  /** Before the change is made. */
  Settling(Rework rework) {
    this.rework = rework;
    this.before = rework.bundle();
  }

  void settle() {
    if (rework.bundle() == before) {
      return;
    }
    for (int round = 0; round < ROUNDS; round++) {
      List<Finding> errors = newErrors();
      if (errors.isEmpty()) {
        return;
      }
      Set<String> mended = new HashSet<>();
      for (Finding error : errors) {
        if (mended.add(error.file())) {
          mend(error);
        }
      }
    }
    throw ChangeRefused.unfit(newErrors().get(0).message());
  }

  private List<Finding> newErrors() {
    List<Finding> errors = errors(rework.bundle());
    if (!errors.isEmpty() && known.isEmpty()) {
      known = counted(errors(before));
    }
    Map<String, Integer> left = new HashMap<>(known);
    return errors.stream().filter(each -> left.merge(key(each), -1, Integer::sum) < 0).toList();
  }

  private void mend(Finding error) {
    Bundle bundle = rework.bundle();
    Map<String, Optional<byte[]>> change =
        Fixes.of(bundle, error).stream()
            .filter(fix -> MENDED.contains(fix.key()))
            .map(Fix::carryOut)
            .flatMap(Optional::stream)
            .filter(files -> changes(bundle, files))
            .findFirst()
            .orElseThrow(() -> ChangeRefused.unfit(error.message()));
    rework.write(change);
  }

  private static boolean changes(Bundle bundle, Map<String, Optional<byte[]>> files) {
    return files.entrySet().stream()
        .anyMatch(
            file ->
                file.getValue().isEmpty()
                    || !java.util.Arrays.equals(
                        file.getValue().get(), bundle.files().get(file.getKey())));
  }

  static List<Finding> errors(Bundle bundle) {
    try {
      return BundleCheck.check(bundle, day(bundle.manifest())).stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .toList();
    } catch (BundleProblem broken) {
      return List.of(BundleCheck.refusal(broken));
    }
  }

  /** The first day all the law it cites was there. */
  private static LocalDate day(Manifest manifest) {
    return manifest.legalBasis().stream()
        .map(Manifest.LegalBasis::validFrom)
        .reduce(manifest.validFrom(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private static Map<String, Integer> counted(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(each -> counts.merge(key(each), 1, Integer::sum));
    return counts;
  }

  private static String key(Finding finding) {
    return finding.code() + " " + finding.file() + " " + finding.element();
  }
}
