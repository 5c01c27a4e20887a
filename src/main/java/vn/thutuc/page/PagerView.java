package vn.thutuc.page;

import org.jspecify.annotations.Nullable;

/**
 * The ways to the neighbouring pages of a list that is paged by key.
 *
 * @param info what is shown, for instance "25 hồ sơ"
 */
public record PagerView(String info, @Nullable String previousHref, @Nullable String nextHref) {}
