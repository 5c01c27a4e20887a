package vn.thutuc.procedure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelInstanceImpl;
import org.camunda.bpm.model.bpmn.impl.BpmnParser;
import org.camunda.bpm.model.xml.instance.DomDocument;
import vn.thutuc.rules.KnownSchema;

/** Camunda's parser of process models, which knows its schema already. */
final class ModelParser extends BpmnParser {

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
    KnownSchema.configure(factory);
  }

  @Override
  public void validateModel(DomDocument document) {
    KnownSchema.checkRoot(document, getSchema(document) != null);
    super.validateModel(document);
  }

  @Override
  protected BpmnModelInstanceImpl createModelInstance(DomDocument document) {
    KnownSchema.markIds(document.getRootElement());
    return super.createModelInstance(document);
  }
}
