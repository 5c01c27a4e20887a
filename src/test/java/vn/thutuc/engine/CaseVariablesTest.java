package vn.thutuc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing but scalars is remembered by a process: no object is ever serialised or read back. */
class CaseVariablesTest {

  static List<Object> objects() {
    return List.of(
        new HashMap<>(Map.of("a", 1)),
        List.of("x"),
        new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5},
        new int[] {1},
        Object.class);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anObjectIsRefused(Object object) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseVariables.of(Map.of("x", object)))
        .withMessageContaining("Variable x");
  }

  @Test
  void theNameOfATypeIsOnlyText() {
    String gadget = "org.springframework.beans.factory.ObjectFactory";

    assertThat(CaseVariables.of(Map.of("type", gadget))).containsEntry("type", gadget);
  }

  @Test
  void aTextWithoutEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseVariables.of(Map.of("x", "a".repeat(50_000_000))));
  }

  @Test
  void scalarsAreKept() {
    assertThat(
            CaseVariables.of(
                Map.of("n", new BigDecimal("2.5"), "day", LocalDate.of(2026, 7, 1), "yes", true)))
        .containsEntry("day", "2026-07-01")
        .containsEntry("yes", true)
        .containsKey("n");
  }
}
