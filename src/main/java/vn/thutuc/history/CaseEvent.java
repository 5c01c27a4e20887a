package vn.thutuc.history;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a dossier.
 *
 * @param kind in words of the log, such as {@code TASK_OPENED}
 * @param element the step of the process; null if it happened to the dossier as a whole
 * @param actor the account, {@code applicant} or part of the product; null where nobody acted
 * @param details ids and numbers only, never personal data
 */
public record CaseEvent(
    String dossier,
    Instant at,
    String kind,
    @Nullable String element,
    @Nullable String actor,
    Map<String, String> details) {

  public CaseEvent {
    details = Map.copyOf(details);
  }
}
