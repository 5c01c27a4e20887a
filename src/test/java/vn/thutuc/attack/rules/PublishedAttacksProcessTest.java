package vn.thutuc.attack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.BundleNotFit;
import vn.thutuc.studio.Publisher;

/**
 * Every hostile file against the whole product, handed in as a designer does: refused with the code
 * at the place, nothing stored, nothing deployed, nothing run, nobody called.
 */
@ProductTest
class PublishedAttacksProcessTest {

  @Autowired private Publisher publisher;
  @Autowired private JdbcClient jdbc;
  @RegisterExtension private final Trap trap = new Trap();

  static Stream<DrlAttack> rules() {
    return DrlAttack.all().stream();
  }

  static Stream<DmnAttack> tables() {
    return DmnAttack.all().stream();
  }

  static Stream<FileAttack> files() {
    return FileAttack.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rulesAreRefused(DrlAttack attack) {
    Bundle bundle = HostileBundle.withRules(trap.bait(attack.text()));
    String begin = attack.line() == 0 ? "" : "Line " + attack.line() + ": ";

    isRefused(bundle, HostileBundle.DRL, attack.code(), attack.element(), begin);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tablesAreRefused(DmnAttack attack) {
    Bundle bundle = HostileBundle.withTables(trap.bait(attack.text()));

    isRefused(bundle, HostileBundle.DMN, attack.code(), attack.element(), "");
  }

  @ParameterizedTest
  @MethodSource("files")
  void filesAreRefused(FileAttack attack) {
    Bundle bundle = SampleBundles.with(attack.file(), trap.bait(attack.content()));

    isRefused(bundle, attack.file(), attack.code(), attack.element(), "");
  }

  private void isRefused(
      Bundle bundle, String file, String code, @Nullable String element, String begin) {
    BundleNotFit refusal =
        Assertions.assertThrows(BundleNotFit.class, () -> publisher.publish(bundle));

    assertThat(refusal.findings())
        .filteredOn(finding -> finding.code().equals(code) && finding.file().equals(file))
        .anySatisfy(
            finding -> {
              assertThat(withoutPosition(finding.element())).isEqualTo(element);
              assertThat(finding.message().en()).startsWith(begin);
              assertThat(finding.message().vi()).isNotEqualTo(finding.message().en());
            });
    assertThat(count("app.procedure_version WHERE hash = :hash", bundle)).isZero();
    assertThat(count("camunda.act_re_deployment WHERE source_ = :hash", bundle)).isZero();
  }

  /** A rule is named with the place in its file: {@code single-parent:9:11}. */
  private static @Nullable String withoutPosition(@Nullable String element) {
    String name = element == null ? "" : element.replaceFirst(":\\d+:\\d+$", "");
    return name.isEmpty() ? null : name;
  }

  private long count(String from, Bundle bundle) {
    return jdbc.sql("SELECT count(*) FROM " + from)
        .param("hash", bundle.hash().hex())
        .query(Long.class)
        .single();
  }
}
