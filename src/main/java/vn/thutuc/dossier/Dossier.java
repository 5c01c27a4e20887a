package vn.thutuc.dossier;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.ProcedureKey;

/**
 * One applicant's file as it stands.
 *
 * @param bundle the exact version of the procedure it runs under, for life (domain invariant: the
 *     law in force when it was filed)
 * @param submittedAt when it was filed; lived time counts from here
 * @param receivedAt when the one-stop desk received it in full; statutory time counts from here
 * @param answers what the applicant declared
 * @param findings what officials found while handling it
 * @param version counts how often its status changed
 */
public record Dossier(
    DossierCode code,
    TrackingCode trackingCode,
    ProcedureKey procedure,
    BundleHash bundle,
    String unit,
    Channel channel,
    DossierStatus status,
    @Nullable Outcome outcome,
    @Nullable String endEvent,
    String applicantName,
    Instant submittedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant decidedAt,
    @Nullable Instant endedAt,
    Map<String, Object> answers,
    Map<String, Object> findings,
    int version) {

  public Dossier {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
  }

  /** Everything known about the case: what officials found counts over what was declared. */
  public Map<String, Object> known() {
    Map<String, Object> all = new LinkedHashMap<>(answers);
    all.putAll(findings);
    return all;
  }

  public boolean isOpen() {
    return endedAt == null;
  }

  public boolean isReceived() {
    return receivedAt != null;
  }
}
