package vn.thutuc.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Even if a bad expression were compiled, nothing would answer it. */
class VocabularyResolverTest {

  private static final JavaDelegate BEAN = step -> {};

  private final VocabularyResolver resolver = new VocabularyResolver(Map.of("notify", BEAN));
  private final VariableScope variables =
      scope(
          Map.of("text", "a", "number", 2, "due", Date.from(Instant.EPOCH), "list", List.of("x")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${text.class}",
        "${text.getClass()}",
        "${text['bytes']}",
        "${notify.execute(null)}",
        "${notify.class}",
        "${''.getClass().forName('java.lang.Runtime')}",
        "${list[0]}",
        "${list}",
      })
  void answersNothingBeyondBareScalars(String text) {
    assertThatThrownBy(() -> evaluate(text)).isInstanceOf(ELException.class);
  }

  @Test
  void givesScalarsAndBeans() {
    assertThat(evaluate("${text == 'a' && number > 1}")).isEqualTo(true);
    assertThat(evaluate("${due}")).isInstanceOf(Date.class);
    assertThat(evaluate("${notify}")).isSameAs(BEAN);
  }

  private static VariableScope scope(Map<String, Object> values) {
    return (VariableScope)
        Proxy.newProxyInstance(
            VariableScope.class.getClassLoader(),
            new Class<?>[] {VariableScope.class},
            (proxy, method, args) ->
                method.getName().equals("hasVariable")
                    ? values.containsKey(args[0])
                    : values.get(args[0]));
  }

  private Object evaluate(String text) {
    SimpleContext context = new SimpleContext(resolver);
    context.putContext(VariableScope.class, variables);
    return new ExpressionFactoryImpl()
        .createValueExpression(context, text, Object.class)
        .getValue(context);
  }
}
