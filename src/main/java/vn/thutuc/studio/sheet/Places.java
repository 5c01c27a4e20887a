package vn.thutuc.studio.sheet;

import tools.jackson.core.JsonPointer;

/**
 * Places in a file: {@code /documents/0/name} in addresses, {@code documents[0].name} in findings.
 */
final class Places {

  private Places() {}

  static JsonPointer of(String at) {
    return JsonPointer.compile(at);
  }

  static String dotted(String at) {
    return dotted(of(at));
  }

  static String dotted(JsonPointer at) {
    StringBuilder dotted = new StringBuilder();
    for (JsonPointer rest = at; !rest.matches(); rest = rest.tail()) {
      boolean item = rest.getMatchingIndex() >= 0;
      String name = rest.getMatchingProperty();
      dotted.append(item ? "[" + name + "]" : (dotted.isEmpty() ? "" : ".") + name);
    }
    return dotted.toString();
  }

  /** The place of a key, whatever signs it has. */
  static String in(String at, String key) {
    return at + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  static String id(String at) {
    return "r-" + at.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** The last part of a place. */
  static String last(String at) {
    return of(at).last().getMatchingProperty();
  }
}
