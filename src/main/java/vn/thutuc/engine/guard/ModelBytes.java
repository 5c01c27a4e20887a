package vn.thutuc.engine.guard;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.camunda.bpm.engine.ParseException;
import vn.thutuc.procedure.HardenedXml;

/**
 * Looks at the bytes of a model before any parser of the engine does: size, depth, and what would
 * make a parser fetch or expand something.
 */
final class ModelBytes {

  private static final int MOST_BYTES = 4_000_000;
  private static final int DEEPEST = 100;
  private static final int MOST_ELEMENTS = 5_000;
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final String resource;
  private int depth;
  private int elements;

  private ModelBytes(String resource) {
    this.resource = resource;
  }

  /**
   * @throws ParseException if the engine's parser must not see it
   */
  static void check(byte[] bytes, String resource) {
    ModelBytes check = new ModelBytes(resource);
    if (bytes.length > MOST_BYTES) {
      throw check.refused("it is too large");
    }
    try {
      XMLStreamReader xml = HardenedXml.open(bytes);
      while (xml.hasNext()) {
        check.look(xml, xml.next());
      }
    } catch (XMLStreamException broken) {
      throw check.refused("its XML is broken");
    }
  }

  private void look(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw refused("it has a DOCTYPE");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          throw refused("it has a processing instruction");
      case XMLStreamConstants.START_ELEMENT -> open(xml);
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {
        // text is judged with its element
      }
    }
  }

  private void open(XMLStreamReader xml) {
    if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
      throw refused("it is too deep or has too many elements");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (SCHEMA_INSTANCE.equals(xml.getAttributeNamespace(i))
          && xml.getAttributeLocalName(i).endsWith("chemaLocation")) {
        throw refused("it names a schema to fetch");
      }
    }
  }

  private ParseException refused(String why) {
    return new ParseException(
        "Model refused: " + resource + ": " + why, resource, List.of(), List.of());
  }
}
