package vn.thutuc.upload;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The number of an upload, and its name in the vault: random, so that nobody's words become a path
 * and nobody can guess another's file.
 */
public record UploadId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

  public UploadId {
    if (!isId(value)) {
      throw new IllegalArgumentException("No upload id");
    }
  }

  /** Whether a text from an address may be an id. */
  public static boolean isId(String text) {
    return SHAPE.matcher(text).matches();
  }

  static UploadId random() {
    return new UploadId(UUID.randomUUID().toString().replace("-", ""));
  }

  @Override
  public String toString() {
    return value;
  }
}
