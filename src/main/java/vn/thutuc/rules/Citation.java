package vn.thutuc.rules;

import static java.util.Objects.requireNonNull;

/** The article a rule stands on: an id of the bundle's legal bases and its wording for people. */
public record Citation(String id, Text text) {

  public Citation {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
  }
}
