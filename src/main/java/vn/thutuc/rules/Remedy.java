package vn.thutuc.rules;

import org.jspecify.annotations.Nullable;

/**
 * One change that would lift a failed condition.
 *
 * @param field the dossier field
 * @param now its present value, null if unanswered
 * @param needed what it would have to be
 */
public record Remedy(String field, @Nullable Object now, Text needed) {}
