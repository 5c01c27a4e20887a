package vn.thutuc.engine.guard;

import java.beans.FeatureDescriptor;
import java.util.Date;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a bare name to a bean of the vocabulary or a scalar variable; nothing has properties and
 * nothing can be called.
 */
final class VocabularyResolver extends ELResolver {

  private final Map<String, JavaDelegate> vocabulary;

  VocabularyResolver(Map<String, JavaDelegate> vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base != null || !(property instanceof String name)) {
      throw new ELException("Only bare names can be used in an expression, not ." + property);
    }
    JavaDelegate bean = vocabulary.get(name);
    if (bean != null) {
      context.setPropertyResolved(true);
      return bean;
    }
    if (context.getContext(VariableScope.class) instanceof VariableScope scope
        && scope.hasVariable(name)) {
      context.setPropertyResolved(true);
      return scalar(name, scope.getVariable(name));
    }
    return null;
  }

  private static @Nullable Object scalar(String name, @Nullable Object value) {
    if (value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Date) {
      return value;
    }
    throw new ELException("Variable " + name + " is not a scalar");
  }

  @Override
  public Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
    return Object.class;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    throw new ELException("Expressions change nothing");
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return true;
  }

  @Override
  public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(
      ELContext context, @Nullable Object base) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return Object.class;
  }

  @Override
  public Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object method,
      Class<?> @Nullable [] types,
      Object @Nullable [] arguments) {
    throw new ELException("Nothing can be called from an expression: " + method);
  }
}
