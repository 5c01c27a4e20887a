package vn.thutuc.studio.fix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;

/** What can be done about whole files. */
final class FileRemedies {

  private FileRemedies() {}

  static Map<String, Remedy> all() {
    return Map.of("bundle.file-unused", FileRemedies::remove, "schema.unknown", FileRemedies::drop);
  }

  /** A form goes with its English words. */
  private static List<Fix> remove(Bundle bundle, Finding finding) {
    String words = finding.file().replaceFirst("\\.form$", ".en.yaml");
    Map<String, Optional<byte[]>> gone = new HashMap<>();
    gone.put(finding.file(), Optional.empty());
    if (bundle.files().containsKey(words)) {
      gone.put(words, Optional.empty());
    }
    String name = finding.file().substring(finding.file().lastIndexOf('/') + 1);
    return List.of(Fix.of("file-remove", () -> gone, name));
  }

  /** An entry no schema knows; its place is written {@code documents[0].name}. */
  private static List<Fix> drop(Bundle bundle, Finding finding) {
    String place = String.valueOf(finding.element());
    return List.of(
        TextFix.in(
            bundle,
            finding.file(),
            "entry-remove",
            text -> TextFix.without(text, TextFix.place(place)),
            place));
  }
}
