package vn.thutuc.engine.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.util.io.InputStreamSource;

/**
 * Reads a model only after its bytes and its words were looked at.
 *
 * <p>The engine loads and initialises some classes while it parses (form handlers) and follows
 * schema locations before; a listener that looks at what was parsed would come too late.
 */
final class GuardedParse extends BpmnParse {

  /** A jar's own files, on a class path and inside the product's jar; never the web. */
  private static final String OWN_FILES = "file,nested";

  private final ModelText text;

  private GuardedParse(BpmnParser parser, ModelText text) {
    super(parser);
    this.text = text;
  }

  static BpmnParseFactory factory(Set<String> vocabulary) {
    ModelText text = new ModelText(vocabulary);
    return parser -> new GuardedParse(parser, text);
  }

  @Override
  public BpmnParse execute() {
    try {
      byte[] bytes = streamSource.getInputStream().readAllBytes();
      ModelBytes.check(bytes, name);
      streamSource = new InputStreamSource(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return super.execute();
  }

  @Override
  protected void parseRootElement() {
    text.check(rootElement);
    super.parseRootElement();
  }

  @Override
  protected String resolveAccessExternalSchemaProperty() {
    return OWN_FILES;
  }
}
