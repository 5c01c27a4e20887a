package vn.thutuc.attack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The control run: the same texts on Drools as it comes do run the attacker's code. So a suite that
 * finds no marker in the product has looked for the right thing.
 */
class StockDroolsTest {

  @Test
  void stockDroolsRunsTheAttackersCode() throws IOException {
    List<String> bitten = new ArrayList<>();
    List<String> harmless = new ArrayList<>();
    for (DrlAttack attack : DrlAttack.all().stream().filter(DrlAttack::stock).toList()) {
      (bites(attack) ? bitten : harmless).add(attack.site());
    }
    assertThat(harmless).isEmpty();
    assertThat(bitten).hasSizeGreaterThanOrEqualTo(20);
  }

  private static boolean bites(DrlAttack attack) throws IOException {
    Trap trap = new Trap();
    trap.set();
    try {
      StockDrools.run(trap.bait(attack.text()));
    } catch (RuntimeException e) {
      // what the attacker's rule throws after it has run is his affair
    }
    return trap.spring() > 0;
  }
}
