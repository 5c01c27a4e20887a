package vn.thutuc.procedure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Addresses one exact version of a bundle by its content: SHA-256 over the sorted paths and bytes.
 * Two bundles with the same hash are the same law, whoever wrote or zipped them.
 */
public record BundleHash(String hex) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public BundleHash {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 in lower-case hex: " + hex);
    }
  }

  /** Each part is preceded by its length, so that no two different bundles give the same input. */
  static BundleHash of(SortedMap<String, byte[]> files) {
    MessageDigest sha = sha256();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      update(sha, file.getKey().getBytes(StandardCharsets.UTF_8));
      update(sha, file.getValue());
    }
    return new BundleHash(HexFormat.of().formatHex(sha.digest()));
  }

  /** The first twelve digits, for people to compare. */
  public String brief() {
    return hex.substring(0, 12);
  }

  @Override
  public String toString() {
    return hex;
  }

  private static void update(MessageDigest sha, byte[] part) {
    sha.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).array());
    sha.update(part);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
