package vn.thutuc.studio.draft;

import java.time.Instant;

/**
 * One file of a draft, without its content.
 *
 * @param revision how often it was saved; whoever saves names the one he read
 */
public record DraftFile(String path, long revision, String changedBy, Instant changedAt) {}
