package vn.thutuc.dossier;

import java.time.Instant;
import java.util.List;

/**
 * The reasoned refusal of a dossier (phiếu từ chối; Decree 61/2018/ND-CP, articles 17.1.b and
 * 19.8).
 *
 * @param conditions ids of published conditions or documents, or codes of failed rules
 */
public record RefusalNotice(
    DossierCode dossier,
    String element,
    Instant refusedAt,
    String refusedBy,
    List<String> conditions,
    String note) {

  public RefusalNotice {
    conditions = List.copyOf(conditions);
  }
}
