package vn.thutuc.page;

import org.jspecify.annotations.Nullable;

/**
 * A published document or condition that a request or a refusal names.
 *
 * @param law the article it rests on, or null
 * @param document whether it is a paper to hand in
 */
public record RequirementView(String id, String text, @Nullable String law, boolean document) {}
