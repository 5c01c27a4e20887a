package vn.thutuc.procedure.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Finding;

/** Collects findings, each once. */
final class Report {

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::file)
          .thenComparing(finding -> finding.element() == null ? "" : finding.element());

  private final Set<Finding> findings = new LinkedHashSet<>();

  void add(Kind kind, String file, @Nullable String element, Object... args) {
    add(
        new Finding(
            kind.severity(),
            kind.code(),
            file,
            element,
            kind.law(),
            Words.of(kind.code() + ".message", args),
            Words.of(kind.code() + ".advice", args)));
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(GRAVEST_FIRST);
    return List.copyOf(sorted);
  }
}
