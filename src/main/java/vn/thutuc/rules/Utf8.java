package vn.thutuc.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Looks whether an XML file that is to be UTF-8 is; a parser would complain on the console. */
public final class Utf8 {

  private static final int DECLARATION = 200;
  private static final Pattern ANOTHER =
      Pattern.compile("\0|^\\W*Lo|encoding\\s*=\\s*[\"'](?!(?i:utf-?8)[\"'])");

  private Utf8() {}

  /**
   * @throws XMLStreamException if bytes are no characters of UTF-8
   */
  public static void check(byte[] xml) throws XMLStreamException {
    int head = Math.min(DECLARATION, xml.length);
    String declaration = new String(xml, 0, head, StandardCharsets.ISO_8859_1);
    if (ANOTHER.matcher(declaration).find()) {
      return;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
    } catch (CharacterCodingException broken) {
      throw new XMLStreamException("The text is not UTF-8", broken);
    }
  }
}
