package vn.thutuc.studio.draft;

import java.time.Instant;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/**
 * The wish to take a version back, which waits for a second person.
 *
 * @param by the account that asked
 */
public record Recall(
    long id,
    BundleHash hash,
    ProcedureKey key,
    String reason,
    String decision,
    String by,
    Instant at) {}
