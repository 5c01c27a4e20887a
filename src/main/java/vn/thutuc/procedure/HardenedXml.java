package vn.thutuc.procedure;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thutuc.rules.Utf8;

/** Readers of XML that fetch nothing, expand nothing and know no document types. */
public final class HardenedXml {

  private HardenedXml() {}

  /**
   * Opens a file.
   *
   * @throws XMLStreamException if it is in UTF-8 and some bytes are not: told here, for the parser
   *     would write it to the console
   */
  public static XMLStreamReader open(byte[] xml) throws XMLStreamException {
    Utf8.check(xml);
    return readers().createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /** Makes readers that report a DOCTYPE or an entity but never follow it. */
  public static XMLInputFactory readers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }
}
