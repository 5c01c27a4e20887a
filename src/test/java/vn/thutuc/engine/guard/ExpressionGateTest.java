package vn.thutuc.engine.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of expressions is small; everything in it passes and nothing else does. */
class ExpressionGateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tiếp nhận hồ sơ",
        "P3D",
        "${complete}",
        "${!complete}",
        "${route == 'DIRECT'}",
        "${amount > 1000 && !refused}",
        "${(a or b) and not c}",
        "${area * 2.5 <= 100}",
        "${empty reason ? 'A' : 'B'}",
        "${supplementDue}",
        "Hồ sơ ${code}",
        "${rules}",
      })
  void accepts(String text) {
    assertThatCode(() -> ExpressionGate.check(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${name.class}",
        "${name['class']}",
        "${name.length()}",
        "${execution}",
        "${execution.id}",
        "${task.setAssignee('x')}",
        "${authenticatedUserId}",
        "${currentUser()}",
        "${now()}",
        "${dateTime().plusDays(1)}",
        "${list[0]}",
        "${notify.execute(x)}",
        "#{''.getClass().forName('java.lang.Runtime')}",
        "plain and ${''.toString()} mixed",
        "${a = 1}",
        "${",
        "${a; b}",
      })
  void refuses(String text) {
    assertThatThrownBy(() -> ExpressionGate.check(text)).isInstanceOf(ExpressionRefused.class);
  }
}
