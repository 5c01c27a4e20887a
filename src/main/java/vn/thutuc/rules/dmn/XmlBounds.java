package vn.thutuc.rules.dmn;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.SAXParseException;
import vn.thutuc.rules.Utf8;

/**
 * Looks at a file of tables as a stream, before anything builds a tree of it: no document type, no
 * processing instruction, bounded depth and number of elements.
 */
final class XmlBounds {

  private static final int DEEPEST = 50;
  private static final int MOST_ELEMENTS = 100_000;

  private XmlBounds() {}

  /**
   * @throws SAXParseException naming the line, if a bound is broken or the text is not well-formed
   */
  static void check(byte[] xml) throws SAXParseException {
    try {
      Utf8.check(xml);
      XMLStreamReader stream = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      int depth = 0;
      int elements = 0;
      while (stream.hasNext()) {
        switch (stream.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
              throw broken(
                  stream, "more than " + DEEPEST + " levels or " + MOST_ELEMENTS + " elements");
            }
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw broken(stream, "a document type (DOCTYPE)");
          case XMLStreamConstants.PROCESSING_INSTRUCTION ->
              throw broken(stream, "a processing instruction");
          default -> {
            // text and comments are bounded by the size of the file
          }
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new SAXParseException(e.getMessage(), null, null, line, 0);
    }
  }

  private static SAXParseException broken(XMLStreamReader stream, String what) {
    int line = stream.getLocation().getLineNumber();
    return new SAXParseException(what, null, null, line, 0);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
