package vn.thutuc.rules;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.xml.ModelValidationException;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * What a parser of Camunda's model API needs that has its schema compiled once and validates once.
 *
 * <p>As it comes, the API reads the schema from its file for every model and validates twice: once
 * while parsing, once after.
 */
public final class KnownSchema {

  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  private KnownSchema() {}

  /** Sets a factory up to parse without a schema and without document types. */
  public static void configure(DocumentBuilderFactory factory) {
    try {
      factory.setNamespaceAware(true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A root the schema does not know would not be looked at by it.
   *
   * @param known whether there is a schema for its namespace
   * @throws ModelValidationException if the document does not begin as a model does
   */
  public static void checkRoot(DomDocument document, boolean known) {
    String root = document.getRootElement().getLocalName();
    if (!known || !root.equals("definitions")) {
      throw new ModelValidationException("<" + root + "> does not begin a model");
    }
  }

  /** Parsed without its schema a document does not know which attributes name an element. */
  public static void markIds(DomElement element) {
    String id = element.getAttribute("id");
    if (id != null) {
      element.setIdAttribute("id", id);
    }
    element.getChildElements().forEach(KnownSchema::markIds);
  }
}
