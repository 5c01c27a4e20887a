package vn.thutuc.rules;

import static java.util.Objects.requireNonNull;

/**
 * A sentence for people in Vietnamese, English beside it.
 *
 * <p>Both travel together because every answer of the law is shown in either language.
 */
public record Text(String vi, String en) {

  public Text {
    requireNonNull(vi, "vi");
    requireNonNull(en, "en");
  }

  /** The same words in both languages: codes, numbers and names. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /** The sentence in {@code language} ({@code "en"}); every other language gets Vietnamese. */
  public String in(String language) {
    return "en".equals(language) ? en : vi;
  }
}
