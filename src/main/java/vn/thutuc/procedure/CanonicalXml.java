package vn.thutuc.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML one way only: fixed prefixes declared on the root, sorted attributes, no comments. Two
 * files that say the same give the same text.
 */
final class CanonicalXml {

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, String> attributes = new TreeMap<>();
  private boolean pending;

  void open(XMLStreamReader xml) {
    finishTag();
    String name = ModelVocabulary.PREFIX_OF.get(xml.getNamespaceURI()) + ":" + xml.getLocalName();
    text.append('\n').append('<').append(name);
    if (open.isEmpty()) {
      ModelVocabulary.PREFIX_OF.forEach((uri, prefix) -> attributes.put("xmlns:" + prefix, uri));
    }
    open.push(name);
    pending = true;
  }

  void attribute(@Nullable String prefix, String local, String value) {
    attributes.put(prefix == null ? local : prefix + ":" + local, value);
  }

  void text(String characters) {
    finishTag();
    text.append(escape(characters));
  }

  void close() {
    finishTag();
    text.append("</").append(open.pop()).append('>');
  }

  String text() {
    return text.toString();
  }

  private void finishTag() {
    if (pending) {
      attributes.forEach(
          (name, value) ->
              text.append(' ').append(name).append("=\"").append(escape(value)).append('"'));
      attributes.clear();
      text.append('>');
      pending = false;
    }
  }

  private static String escape(String raw) {
    StringBuilder safe = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\r', '\t' -> safe.append("&#").append(c).append(';');
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
