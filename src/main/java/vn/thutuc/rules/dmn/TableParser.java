package vn.thutuc.rules.dmn;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.impl.DmnModelInstanceImpl;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.ModelValidationException;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * Camunda's parser of decision tables, which would read the DMN schema from its file for every
 * table and validate twice: this one knows the schema and validates once.
 */
final class TableParser extends DmnParser {

  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";
  private static final TableParser KNOWS_THE_SCHEMA = new TableParser();

  private TableParser() {}

  /**
   * Reads the text {@link CleanXml} wrote.
   *
   * @throws org.camunda.bpm.model.xml.ModelException if it is not valid DMN
   */
  static DmnModelInstance read(InputStream clean) {
    return KNOWS_THE_SCHEMA.parseModelFromStream(clean);
  }

  @Override
  protected void configureFactory(DocumentBuilderFactory factory) {
    try {
      factory.setNamespaceAware(true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A root the schema does not know would not be looked at by it. */
  @Override
  public void validateModel(DomDocument document) {
    String root = document.getRootElement().getLocalName();
    if (getSchema(document) == null || !root.equals("definitions")) {
      throw new ModelValidationException("<" + root + "> does not begin a DMN file");
    }
    super.validateModel(document);
  }

  @Override
  protected DmnModelInstanceImpl createModelInstance(DomDocument document) {
    markIds(document.getRootElement());
    return super.createModelInstance(document);
  }

  /** Read without its schema a document does not know which attributes name an element. */
  private static void markIds(DomElement element) {
    String id = element.getAttribute("id");
    if (id != null) {
      element.setIdAttribute("id", id);
    }
    element.getChildElements().forEach(TableParser::markIds);
  }
}
