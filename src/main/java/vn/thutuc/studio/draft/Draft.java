package vn.thutuc.studio.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/**
 * One attempt at the next version of a procedure.
 *
 * @param base the published version it was opened from; null for a procedure that is new
 * @param version counts every change, so that nobody acts on what he has not seen
 * @param request what lies with the reviewer, or was published; null while it is being edited
 */
public record Draft(
    DraftId id,
    ProcedureKey key,
    String title,
    @Nullable BundleHash base,
    DraftState state,
    long version,
    String openedBy,
    Instant openedAt,
    @Nullable ReviewRequest request) {}
