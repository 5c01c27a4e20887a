package vn.thutuc.engine.guard;

import java.lang.reflect.Method;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * Compiles only the small expressions of the vocabulary and resolves only variables and its beans.
 *
 * <p>Either half alone stops the known attacks: the compile check sees no calls, properties or
 * functions pass, and the resolver would not answer them anyway.
 */
final class SafeExpressionManager extends JuelExpressionManager {

  private final Map<String, JavaDelegate> vocabulary;

  SafeExpressionManager(Map<String, JavaDelegate> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
  }

  @Override
  public Expression createExpression(String text) {
    ExpressionGate.check(text);
    return super.createExpression(text);
  }

  @Override
  public ValueExpression createValueExpression(String text) {
    ExpressionGate.check(text);
    return super.createValueExpression(text);
  }

  /** The engine offers {@code now()} and the like; they read a clock that is not ours. */
  @Override
  public void addFunction(String name, Method function) {}

  @Override
  protected ELResolver createElResolver() {
    return new VocabularyResolver(vocabulary);
  }
}
