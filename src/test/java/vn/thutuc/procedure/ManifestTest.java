package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thutuc.rules.Text;

class ManifestTest {

  private final Manifest manifest = SampleBundles.good().manifest();

  @Test
  void readsThePublishedProcedure() {
    assertThat(manifest.name()).isEqualTo(new Text("Cấp phép mẫu", "Sample permit"));
    assertThat(manifest.limit()).isEqualTo(Term.ofDays(5));
    assertThat(manifest.clock().supplement()).isEqualTo(ClockRules.SupplementPolicy.RESET);
    assertThat(manifest.document("plan").orElseThrow().when())
        .isEqualTo(Manifest.Document.When.BY_RULE);
    assertThat(manifest.ruleSets().get("support").drl()).containsExactly("support.drl");
  }

  @Test
  void fillsInWhatTheSchemaSaysIsTheDefault() {
    assertThat(manifest.limitUnit()).isEqualTo(Manifest.LimitUnit.WORKING);
    assertThat(manifest.clock().maxSupplements()).isEqualTo(1);
    assertThat(manifest.clock().onNoResponse()).isEqualTo(ClockRules.NoResponse.STOP);
    assertThat(manifest.document("plan").orElseThrow().copies()).isEqualTo(1);
    assertThat(manifest.document("plan").orElseThrow().source())
        .isEqualTo(Manifest.Document.Source.APPLICANT);
  }

  @Test
  void isInForceFromItsFirstToItsLastDay() {
    Bundle ended =
        SampleBundles.edited(
            "processes/sample-permit/procedure.yaml",
            "\nvalidFrom: 2026-01-01",
            "\nvalidFrom: 2026-01-01\nvalidTo: 2026-06-30");
    assertThat(ended.manifest().isInForceOn(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(ended.manifest().isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(ended.manifest().isInForceOn(LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(ended.manifest().isInForceOn(LocalDate.of(2026, 7, 1))).isFalse();
  }
}
