package vn.thutuc.procedure.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;

/** Holds procedure.yaml against itself and against the files of the bundle. */
final class ManifestInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    Manifest manifest = subject.manifest();
    String file = subject.manifestFile();
    if (!manifest.key().equals(subject.bundle().key())) {
      report.add(Kind.KEY_MISMATCH, file, "key", manifest.key(), subject.bundle().key());
    }
    if (manifest.validTo() != null && manifest.validTo().isBefore(manifest.validFrom())) {
      report.add(Kind.LAW_DATES, file, "validTo", manifest.validFrom(), manifest.validTo());
    }
    if (manifest.transition() != Manifest.Transition.FINISH_ON_OLD) {
      report.add(Kind.TRANSITION, file, "transition", manifest.transition());
    }
    inspectParts(manifest, file, report);
    inspectFiles(subject, report);
  }

  private static void inspectParts(Manifest manifest, String file, Report report) {
    if (manifest.fee() == null) {
      report.add(Kind.PART_FEE, file, "fee");
    }
    boolean hasChecklist =
        manifest.ruleSets().values().stream()
            .anyMatch(set -> set.purpose() == vn.thutuc.rules.Purpose.CHECKLIST);
    for (Manifest.Document document : manifest.documents()) {
      if (document.when() == Manifest.Document.When.BY_RULE && !hasChecklist) {
        report.add(Kind.PART_BY_RULE, file, "documents." + document.id(), document.name());
      }
    }
    if (!manifest.forms().containsKey("application")) {
      report.add(Kind.FORM_APPLICATION, file, "forms.application");
    }
  }

  private static void inspectFiles(Subject subject, Report report) {
    Bundle bundle = subject.bundle();
    Manifest manifest = subject.manifest();
    List<String> named = new ArrayList<>(List.of(subject.processFile()));
    manifest.forms().values().forEach(form -> named.add(bundle.path("forms", form)));
    manifest.ruleSets().values().stream()
        .flatMap(set -> set.drl().stream())
        .forEach(drl -> named.add(bundle.path("rules", drl)));
    for (String path : named) {
      if (!bundle.files().containsKey(path)) {
        report.add(Kind.FILE_MISSING, path, null, path);
      }
    }
    Set<String> used = new HashSet<>(named);
    bundle.files().keySet().stream()
        .filter(path -> path.endsWith(".drl") && !used.contains(path))
        .forEach(path -> report.add(Kind.FILE_UNUSED, path, null));
  }
}
