package vn.thutuc.procedure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.SampleBundles;

/**
 * Each fault of {@code bundles/broken} gives exactly the finding it names; no fault gives none. The
 * broken bundles are left in {@code target/broken-bundles}, for the command {@code check}.
 */
@Execution(ExecutionMode.CONCURRENT)
class BrokenBundlesTest {

  private static final Path WRITTEN = Path.of("target/broken-bundles");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void goodBundleHasNothingToReport() {
    assertThat(BundleCheck.check(SampleBundles.good(), TODAY)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> faultGivesExactlyItsFinding() {
    return Fault.files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> verify(file)));
  }

  @Test
  void atLeastFortyFaultsOfThirtyKinds() {
    List<Fault> faults = Fault.files().stream().map(Fault::read).toList();
    assertThat(faults).hasSizeGreaterThanOrEqualTo(40);
    assertThat(faults.stream().map(fault -> fault.expect().code()).distinct().count())
        .isGreaterThanOrEqualTo(30);
  }

  private static void verify(Path file) {
    Fault fault = Fault.read(file);
    Bundle bundle = fault.bundle();
    BundleWriter.folder(
        bundle, WRITTEN.resolve(file.getFileName().toString().replace(".yaml", "")));
    List<Finding> findings = BundleCheck.check(bundle, TODAY);
    assertThat(findings)
        .as(fault.what())
        .extracting(Fault.Expected::of)
        .containsExactly(fault.expect());
    assertThat(findings.get(0).message().vi()).isNotEqualTo(findings.get(0).message().en());
  }
}
