package vn.thutuc.studio.draft;

import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;

/**
 * What became of a procedure that was handed in from outside in one go.
 *
 * @param draft what lies with the reviewer now; null if the content was not fit, and nothing is
 *     kept
 * @param seen what the check and the worked cases said
 */
public record Submission(@Nullable DraftId draft, BundleHash hash, Evidence.Content seen) {}
