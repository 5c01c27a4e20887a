package vn.thutuc.attack.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The control: on an engine nobody guards the same models run, so the other tests can fail. */
class StockEngineProcessTest {

  @TempDir Path folder;

  @Test
  void theAttacksBite() throws Exception {
    List<String> bitten = new ArrayList<>();
    try (Trace trace = new Trace(folder);
        AttackedEngine stock = AttackedEngine.stock()) {
      for (ModelAttack attack : ModelAttack.all()) {
        if (bites(attack, trace, stock)) {
          bitten.add(attack.site());
        }
      }
    }
    assertThat(bitten)
        .containsExactlyElementsOf(
            ModelAttack.all().stream()
                .filter(attack -> attack.quiet() == null)
                .map(ModelAttack::site)
                .toList());
    assertThat(bitten).hasSizeGreaterThan(80);
  }

  /** CVE-2026-109432 on 7.24.0: what the guarded engine refuses in or-queries runs here. */
  @Test
  void expressionsInOrQueriesBite() throws Exception {
    try (Trace trace = new Trace(folder);
        AttackedEngine stock = AttackedEngine.stock()) {
      String code = trace.aim("${{code}}");
      var query = stock.camunda().getTaskService().createTaskQuery();
      assertThatThrownBy(() -> query.or().taskAssigneeExpression(code).endOr().list())
          .isInstanceOf(RuntimeException.class);
      assertThat(trace.appears()).isTrue();
    }
  }

  private static boolean bites(ModelAttack attack, Trace trace, AttackedEngine stock) {
    try {
      stock.run(attack.aimedAt(trace));
    } catch (RuntimeException refused) {
      // some do their work before they are refused
    }
    return trace.appears();
  }
}
