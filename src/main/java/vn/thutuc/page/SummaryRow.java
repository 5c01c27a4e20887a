package vn.thutuc.page;

import org.jspecify.annotations.Nullable;

/**
 * A label and its value.
 *
 * @param source where the value comes from when it was not typed in, or null
 * @param changeHref where it can be changed, or null
 */
public record SummaryRow(
    String label, String value, @Nullable String source, @Nullable String changeHref) {

  public static SummaryRow of(String label, String value) {
    return new SummaryRow(label, value, null, null);
  }
}
