package vn.thutuc.rules.dmn;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.impl.DmnModelInstanceImpl;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.instance.DomDocument;
import vn.thutuc.rules.KnownSchema;

/** Camunda's parser of decision tables, which knows its schema already. */
final class TableParser extends DmnParser {

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
    KnownSchema.configure(factory);
  }

  @Override
  public void validateModel(DomDocument document) {
    KnownSchema.checkRoot(document, getSchema(document) != null);
    super.validateModel(document);
  }

  @Override
  protected DmnModelInstanceImpl createModelInstance(DomDocument document) {
    KnownSchema.markIds(document.getRootElement());
    return super.createModelInstance(document);
  }
}
