package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes as a browser's text field shows them, and back. A field sends every line end as CR LF, so
 * the ends of the file as it was are restored, and a text nobody touched keeps its very bytes.
 */
final class TextOf {

  private TextOf() {}

  /** Nothing for what no text field can show unharmed. */
  static Optional<String> bytes(byte[] content) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.indexOf(0) < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }

  /** What the field sent, in the line ends of the file it replaces. */
  static byte[] sent(String field, byte[] before) {
    String text = plain(field);
    String old = bytes(before).orElse("");
    if (text.equals(plain(old))) {
      return before.clone();
    }
    boolean windows = old.contains("\r\n") && !old.replace("\r\n", "").contains("\n");
    return (windows ? text.replace("\n", "\r\n") : text).getBytes(UTF_8);
  }

  /** Whether the field holds what the file holds. */
  static boolean isUntouched(String field, byte[] before) {
    return Arrays.equals(sent(field, before), before);
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
