package vn.thutuc.attack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;

/** Hostile forms and YAML files against the check: a precise finding, within five seconds. */
class FileAttackTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @RegisterExtension private final Trap trap = new Trap();

  static Stream<FileAttack> attacks() {
    return FileAttack.all().stream();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void theCheckRefuses(FileAttack attack) {
    Bundle bundle = SampleBundles.with(attack.file(), trap.bait(attack.content()));

    List<Finding> findings =
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> BundleCheck.check(bundle, TODAY));

    assertThat(findings)
        .as(attack.site())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::code, Finding::file, Finding::element)
        .contains(tuple(attack.code(), attack.file(), attack.element()));
  }

  @Test
  void theSuiteIsLargeEnough() {
    assertThat(FileAttack.all()).hasSizeGreaterThanOrEqualTo(45);
  }
}
