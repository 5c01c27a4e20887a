package vn.thutuc.rules.dmn;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Camunda's FEEL engine behind the guard: a text is looked at again before it is run, by its words
 * and by its tree, whatever has let it come that far.
 */
final class GuardedFeel implements FeelEngine {

  private final FeelEngine camunda;
  private final FeelGuard guard = FeelGuard.ofAnyName();
  private final Map<String, String> seen = new ConcurrentHashMap<>();

  GuardedFeel(FeelEngine camunda) {
    this.camunda = camunda;
  }

  @Override
  public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
    pass("? " + text, text, () -> guard.checkTests(text).map(Object::toString).orElse(""));
    return camunda.evaluateSimpleUnaryTests(text, input, context);
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T> T evaluateSimpleExpression(String text, VariableContext context) {
    pass(text, text, () -> guard.checkExpression(text).map(Object::toString).orElse(""));
    return camunda.evaluateSimpleExpression(text, context);
  }

  private void pass(String key, String text, Supplier<String> look) {
    String refusal = seen.computeIfAbsent(key, any -> FeelWords.refused(text).orElseGet(look));
    if (!refusal.isEmpty()) {
      throw new FeelException(refusal);
    }
  }
}
