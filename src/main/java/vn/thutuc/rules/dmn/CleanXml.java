package vn.thutuc.rules.dmn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Parses XML with every door shut and writes it anew, in Unicode NFC, for the model parser.
 *
 * <p>The model parser fetches what {@code schemaLocation} names; so those attributes go, and a
 * document type is refused outright. Rows without an id get one, so that answers can name them.
 */
final class CleanXml {

  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  private CleanXml() {}

  /**
   * @throws SAXException if the text is not well-formed, or brings a document type
   */
  static byte[] clean(byte[] xml) throws SAXException {
    try {
      DocumentBuilder builder = parser();
      builder.setErrorHandler(new Strict());
      Document document = builder.parse(new ByteArrayInputStream(xml));
      tidy(document.getDocumentElement());
      return write(document);
    } catch (ParserConfigurationException | TransformerException | IOException e) {
      throw new SAXException(e);
    }
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(DISALLOW_DOCTYPE, true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory.newDocumentBuilder();
  }

  private static void tidy(Element root) {
    int rows = 0;
    for (Node node = root; node != null; node = after(node, root)) {
      if (node instanceof Element element) {
        String instance = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
        element.removeAttributeNS(instance, "schemaLocation");
        element.removeAttributeNS(instance, "noNamespaceSchemaLocation");
        if ("rule".equals(element.getLocalName()) && !element.hasAttribute("id")) {
          element.setAttribute("id", "row_without_id_" + ++rows);
        }
      }
    }
  }

  private static @Nullable Node after(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && up != root && up.getNextSibling() == null) {
      up = up.getParentNode();
    }
    return up == null || up == root ? null : up.getNextSibling();
  }

  private static byte[] write(Document document) throws TransformerException {
    TransformerFactory factory = TransformerFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
    String text = out.toString(StandardCharsets.UTF_8);
    return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
  }

  /** Turns every complaint into an exception instead of a line on the console. */
  private static final class Strict implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      // a warning does not change what is read
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
