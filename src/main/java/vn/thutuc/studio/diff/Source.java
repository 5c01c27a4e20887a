package vn.thutuc.studio.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.ContentTree;

/**
 * The files of one version as trees. A file that cannot be read is remembered, not refused: a draft
 * is compared while it is being written.
 */
final class Source {

  private final Bundle bundle;
  private final Set<String> differing;
  private final Set<String> unreadable = new TreeSet<>();

  /**
   * @param differing the places worth comparing: what is the same byte by byte says the same
   */
  Source(Bundle bundle, Set<String> differing) {
    this.bundle = bundle;
    this.differing = differing;
  }

  /** {@code rules/house-permit/facts.yaml} for {@code path("rules/facts.yaml")}. */
  String path(String place) {
    int slash = place.indexOf('/');
    return bundle.path(place.substring(0, slash), place.substring(slash + 1));
  }

  /** The path without the key: the same for both versions. */
  static String place(String path) {
    String[] parts = path.split("/", 3);
    return parts[0] + "/" + parts[2];
  }

  Map<String, byte[]> files() {
    return bundle.files();
  }

  boolean differs(String place) {
    return differing.contains(place);
  }

  /** The differing places under a root with that ending. */
  List<String> places(String root, String ending) {
    return allPlaces(root, ending).stream().filter(this::differs).toList();
  }

  List<String> allPlaces(String root, String ending) {
    return bundle.files().keySet().stream()
        .filter(path -> path.startsWith(root + "/") && path.endsWith(ending))
        .map(Source::place)
        .toList();
  }

  /** Empty when the file is not there or cannot be read. */
  Optional<JsonNode> tree(String place) {
    byte[] content = bundle.files().get(path(place));
    try {
      return Optional.ofNullable(content).map(bytes -> ContentTree.of(place, bytes));
    } catch (BundleProblem e) {
      unreadable.add(place);
      return Optional.empty();
    }
  }

  Optional<XmlTree> xml(String place) {
    try {
      return Optional.ofNullable(bundle.files().get(path(place))).map(XmlTree::read);
    } catch (XmlTree.Unreadable e) {
      unreadable.add(place);
      return Optional.empty();
    }
  }

  boolean isUnreadable(String place) {
    return unreadable.contains(place);
  }
}
