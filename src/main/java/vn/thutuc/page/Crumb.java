package vn.thutuc.page;

import org.jspecify.annotations.Nullable;

/**
 * A step of the path to a page.
 *
 * @param href null for the page itself
 */
public record Crumb(String label, @Nullable String href) {}
