package vn.thutuc.studio.sheet;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that can be laid out as a form. */
public enum SheetKind {
  MANIFEST("procedure", "processes/[^/]+/procedure\\.yaml"),
  PARAMETERS("parameters", "rules/[^/]+/parameters\\.yaml"),
  FACTS("facts", "rules/[^/]+/facts\\.yaml"),
  SCENARIO("scenario", "processes/[^/]+/scenarios/[^/]+\\.yaml");

  private final String schema;
  private final String path;

  SheetKind(String schema, String path) {
    this.schema = schema;
    this.path = path;
  }

  /** The kind of the file of that path; none for what is edited in another way. */
  public static Optional<SheetKind> of(String path) {
    return Arrays.stream(values()).filter(kind -> path.matches(kind.path)).findFirst();
  }

  KeyOrder order() {
    return KeyOrder.of(schema);
  }
}
