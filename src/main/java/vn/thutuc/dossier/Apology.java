package vn.thutuc.dossier;

import java.time.Instant;

/**
 * The apology for a dossier that is or will be late, with a new appointment (Decree 61/2018/ND-CP,
 * article 19.9; form 04 of Circular 01/2018/TT-VPCP).
 *
 * @param dueAt end of the statutory limit when it was written, which it does not change
 * @param promisedAt the new appointment
 */
public record Apology(
    DossierCode dossier,
    Instant writtenAt,
    String writtenBy,
    String reason,
    Instant dueAt,
    Instant promisedAt) {}
