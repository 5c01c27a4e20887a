package vn.thutuc.procedure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelInstanceImpl;
import org.camunda.bpm.model.bpmn.impl.BpmnParser;
import org.camunda.bpm.model.xml.ModelValidationException;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * Camunda's parser of process models, which would read the BPMN schema from its file for every
 * model and validate twice: this one knows the schema and validates once.
 */
final class ModelParser extends BpmnParser {

  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";
  private static final ModelParser KNOWS_THE_SCHEMA = new ModelParser();

  private ModelParser() {}

  /**
   * Reads the text the gate wrote.
   *
   * @throws org.camunda.bpm.model.xml.ModelException if it is not valid BPMN
   */
  static BpmnModelInstance read(String canonical) {
    return KNOWS_THE_SCHEMA.parseModelFromStream(
        new ByteArrayInputStream(canonical.getBytes(StandardCharsets.UTF_8)));
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
      throw new ModelValidationException("<" + root + "> does not begin a BPMN file");
    }
    super.validateModel(document);
  }

  @Override
  protected BpmnModelInstanceImpl createModelInstance(DomDocument document) {
    markIds(document.getRootElement());
    return super.createModelInstance(document);
  }

  /** Read without its schema a document does not know which attributes name an element. */
  private static void markIds(DomElement element) {
    String id = element.getAttribute("id");
    if (id != null) {
      element.setIdAttribute("id", id);
    }
    element.getChildElements().forEach(ModelParser::markIds);
  }
}
