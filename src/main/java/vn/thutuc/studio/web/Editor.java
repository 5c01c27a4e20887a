package vn.thutuc.studio.web;

import java.util.Arrays;
import java.util.Locale;

/**
 * How a file of a draft is edited: each kind has a part of the page ({@code studio/edit/<key>}) and
 * a front-end entry ({@code edit-<key>}). Every file can be edited as text as well.
 */
enum Editor {
  DIAGRAM("processes/[^/]+/[^/]+\\.bpmn"),
  TABLES("rules/[^/]+/[^/]+\\.dmn"),
  RULES("rules/[^/]+/[^/]+\\.drl"),
  FORM("forms/[^/]+/[^/]+\\.form"),
  MANIFEST("processes/[^/]+/procedure\\.yaml"),
  PARAMETERS("rules/[^/]+/parameters\\.yaml"),
  FACTS("rules/[^/]+/facts\\.yaml"),
  SCENARIO("processes/[^/]+/scenarios/[^/]+\\.yaml"),
  TEXT(".*");

  private final String path;

  Editor(String path) {
    this.path = path;
  }

  /** The editor made for the file of that path. */
  static Editor of(String path) {
    return Arrays.stream(values())
        .filter(editor -> path.matches(editor.path))
        .findFirst()
        .orElse(TEXT);
  }

  /** As templates and front-end entries are named. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String entry() {
    return "edit-" + key();
  }
}
