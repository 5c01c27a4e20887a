package vn.thutuc.page;

import java.time.Instant;

/**
 * Something that set or moved the promised hour.
 *
 * @param due the promise after it, in words
 */
public record DueChange(Instant at, String what, String why, String due) {}
