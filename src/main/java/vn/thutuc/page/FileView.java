package vn.thutuc.page;

import org.jspecify.annotations.Nullable;

/**
 * A file handed in, as a list shows it.
 *
 * @param size in words
 * @param look of what is known of its harm
 * @param state that in words
 * @param href where it opens; null where it may not be opened
 */
public record FileView(
    String id, String name, String size, Look look, String state, @Nullable String href) {}
