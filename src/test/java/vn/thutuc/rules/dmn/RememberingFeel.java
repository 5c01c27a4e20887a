package vn.thutuc.rules.dmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Camunda's FEEL engine, asked once for each pair of text and value.
 *
 * <p>It parses a cell anew each time, a millisecond or so per table. The pair is the whole question
 * (a cell here reads its column's value, an input its field, an output nothing), so remembering the
 * answer changes the time and nothing else. Everything above the cell stays Camunda's: types, hit
 * policies, aggregators.
 */
final class RememberingFeel implements FeelEngine {

  private record Asked(String text, Object value) {}

  private final FeelEngine camunda = new ScalaFeelEngineFactory(List.of()).createInstance();
  private final Map<Asked, Boolean> tests = new HashMap<>();
  private final Map<Asked, Object> expressions = new HashMap<>();

  static ReferenceEngine engine() {
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(RememberingFeel::new);
    return new ReferenceEngine(configuration);
  }

  @Override
  public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
    Asked asked = new Asked(text, context.resolve(input).getValue());
    return tests.computeIfAbsent(
        asked, any -> camunda.evaluateSimpleUnaryTests(text, input, context));
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T evaluateSimpleExpression(String text, VariableContext context) {
    Object value = context.containsVariable(text) ? context.resolve(text).getValue() : "";
    Asked asked = new Asked(text, value);
    if (!expressions.containsKey(asked)) {
      expressions.put(asked, camunda.evaluateSimpleExpression(text, context));
    }
    return (T) expressions.get(asked);
  }
}
