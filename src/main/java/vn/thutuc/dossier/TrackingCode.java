package vn.thutuc.dossier;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What opens a dossier's public page: 64 random bits that nobody can guess or count up to, such as
 * {@code 7KQ2-M9XA-41TRP-C}.
 *
 * <p>Crockford's base 32 without I, L, O, U and Z: 31 letters, a prime, so that the check character
 * catches every single mistyped letter and every two exchanged neighbours. Whoever reads it over
 * the telephone may say O for 0 and I or L for 1.
 */
public record TrackingCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY";
  private static final int LENGTH = 13;

  public TrackingCode {
    if (read(value).isEmpty()) {
      throw new IllegalArgumentException("Not a tracking code");
    }
  }

  /** A new code from a strong random source. */
  static TrackingCode random(SecureRandom random) {
    StringBuilder letters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new TrackingCode(written(letters.toString()));
  }

  /**
   * The code meant by what somebody typed: any case, with or without dashes, wide or with something
   * invisible in between; empty if none is.
   */
  public static Optional<TrackingCode> typed(String text) {
    return read(text).map(TrackingCode::new);
  }

  private static Optional<String> read(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    boolean right =
        plain.length() == LENGTH + 1
            && plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
            && check(plain.substring(0, LENGTH)) == plain.charAt(LENGTH);
    return right ? Optional.of(written(plain.substring(0, LENGTH))) : Optional.empty();
  }

  private static String written(String letters) {
    return String.join(
        "-",
        letters.substring(0, 4),
        letters.substring(4, 8),
        letters.substring(8),
        String.valueOf(check(letters)));
  }

  private static char check(String letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      sum += (i + 2) * ALPHABET.indexOf(letters.charAt(i));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
