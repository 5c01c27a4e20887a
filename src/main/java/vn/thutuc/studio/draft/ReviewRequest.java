package vn.thutuc.studio.draft;

import java.time.Instant;
import vn.thutuc.procedure.BundleHash;

/**
 * What was handed in for review.
 *
 * @param hash the exact content it speaks of
 * @param decision the number of the legal decision that orders the change
 * @param by the account that handed it in
 */
public record ReviewRequest(
    BundleHash hash, String reason, String decision, String by, Instant at) {}
