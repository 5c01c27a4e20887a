package vn.thutuc.dossier;

import org.jspecify.annotations.Nullable;

/**
 * One document of a dossier (thành phần hồ sơ).
 *
 * @param document id in the procedure's list of documents
 * @param rule the row or rule that demands it; null if everybody must give it
 */
public record Component(String document, State state, @Nullable String rule) {

  /** What the desk has of it. */
  public enum State {
    SUBMITTED,
    /** The authority holds the data and must not ask for the paper (Decree 309/2026, 4.2a). */
    FROM_REGISTRY,
    MISSING
  }
}
