package vn.thutuc.page;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a field.
 *
 * @param hint what the choice means or why it cannot be taken, or null
 */
public record OptionView(String value, String label, @Nullable String hint, boolean disabled) {

  public static OptionView of(String value, String label) {
    return new OptionView(value, label, null, false);
  }
}
