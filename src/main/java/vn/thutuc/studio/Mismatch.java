package vn.thutuc.studio;

/**
 * Something a worked case expects and did not get.
 *
 * @param what which part: {@code path}, {@code due}, {@code late}, {@code status}, {@code end},
 *     {@code checklist}, {@code ruling <name>}, or {@code move <number>} when a move could not be
 *     made
 */
public record Mismatch(String what, String expected, String actual) {}
