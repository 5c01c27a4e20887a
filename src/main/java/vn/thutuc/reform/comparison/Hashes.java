package vn.thutuc.reform.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/** Tells exactly which parameters a result was made of. */
final class Hashes {

  private Hashes() {}

  /** SHA-256 over the tree as one line of JSON, in lower-case hex. */
  static String of(JsonNode tree) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(tree.toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
