package vn.thutuc.studio.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A token as its owner copies it: {@code tt_} and 32 random bytes in base64url.
 *
 * <p>With 256 random bits one plain SHA-256 is enough to keep it by: there is nothing to try out.
 * The prefix lets scanners of repositories find one that was committed by mistake.
 */
public record TokenText(String value) {

  private static final String PREFIX = "tt_";
  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

  public TokenText {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("no token");
    }
  }

  /** A new one; the source must be a secure one. */
  static TokenText fresh(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new TokenText(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The token, if this text has the shape of one. */
  static Optional<TokenText> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new TokenText(text)) : Optional.empty();
  }

  /** What is stored, in hexadecimal digits. */
  String hash() {
    try {
      byte[] text = value.getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Not the secret. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
