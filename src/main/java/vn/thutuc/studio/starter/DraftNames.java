package vn.thutuc.studio.starter;

import java.util.Optional;
import vn.thutuc.procedure.Manifest.Level;

/** The names a draft gives to what the entry only describes. */
final class DraftNames {

  private DraftNames() {}

  /** The name of the procedure, as a folder. */
  static String key(CatalogueEntry entry) {
    String key = PlainText.kebab(entry.name(), 50);
    return key.isEmpty() ? "procedure-" + PlainText.kebab("x" + entry.code(), 20) : key;
  }

  /** The first level named; a bundle is for one. */
  static Optional<Level> level(CatalogueEntry entry) {
    String first = entry.levels().split(",", -1)[0].strip();
    return switch (first) {
      case "Cấp bộ" -> Optional.of(Level.MINISTRY);
      case "Cấp tỉnh" -> Optional.of(Level.PROVINCE);
      case "Cấp xã" -> Optional.of(Level.COMMUNE);
      default -> Optional.empty();
    };
  }

  /** Who decides, else who carries it out. */
  static String authority(CatalogueEntry entry) {
    return entry.authority().isEmpty() ? entry.executor() : entry.authority();
  }

  /** The id of a result by its place. */
  static String result(int index) {
    return index == 0 ? "result" : "result-" + (index + 1);
  }
}
