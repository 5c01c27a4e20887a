package vn.thutuc.rules.dmn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Parses XML with every door shut and writes it anew, in Unicode NFC, for the model parser.
 *
 * <p>The model parser fetches what {@code schemaLocation} names; so only the words of {@link
 * TableWords} are written, and a document type is refused outright. Rows without an id get one, so
 * that answers can name them.
 */
final class CleanXml {

  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  private CleanXml() {}

  /**
   * What is left of a file.
   *
   * @param refused the elements of DMN no procedure may use
   */
  record Cleaned(String text, List<TableWords.Refused> refused) {

    InputStream stream() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * @throws SAXException if the text is not well-formed, too deep, or brings a document type
   */
  static Cleaned clean(byte[] xml) throws SAXException {
    XmlBounds.check(xml);
    try {
      DocumentBuilder builder = parser();
      builder.setErrorHandler(new Strict());
      Document document = builder.parse(new ByteArrayInputStream(xml));
      List<TableWords.Refused> refused = TableWords.keep(document.getDocumentElement());
      nameRows(document.getDocumentElement());
      return new Cleaned(write(document), refused);
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

  private static void nameRows(Element root) {
    NodeList rows = root.getElementsByTagNameNS("*", "rule");
    for (int i = 0; i < rows.getLength(); i++) {
      Element row = (Element) rows.item(i);
      if (!row.hasAttribute("id")) {
        row.setAttribute("id", "row_without_id_" + (i + 1));
      }
    }
  }

  private static String write(Document document) throws TransformerException {
    TransformerFactory factory = TransformerFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
    String text = out.toString(StandardCharsets.UTF_8);
    return Normalizer.normalize(text, Normalizer.Form.NFC);
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
