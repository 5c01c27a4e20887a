package vn.thutuc.dossier;

import java.time.Instant;
import java.util.Map;

/**
 * Something somebody did to a dossier, told inside the transaction it happened in.
 *
 * @param actor the account, {@code applicant}, or a part of the product
 * @param details ids and numbers only, never personal data
 */
public record DossierEvent(
    DossierCode dossier, Kind kind, String actor, Instant at, Map<String, String> details) {

  /** What can happen to a dossier besides the steps of its process. */
  public enum Kind {
    FILED,
    RECEIVED,
    SUPPLEMENT_ASKED,
    SUPPLEMENT_ANSWERED,
    DRAFT_CONFIRMED,
    DRAFT_CORRECTED,
    REFUSED,
    WITHDRAWAL_ASKED,
    RESULT_ISSUED,
    NOTICE_WRITTEN,
    APOLOGISED,
    SILENT_CONSENT,
    STOPPED_BY_LAW
  }

  public DossierEvent {
    details = Map.copyOf(details);
  }
}
