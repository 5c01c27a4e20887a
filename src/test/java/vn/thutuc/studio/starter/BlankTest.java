package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Manifest.Level;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.rules.Text;

/** A frame to begin with: what nobody said is asked for, and nothing else is wrong with it. */
class BlankTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Naming NAMING =
      new Naming(
          new ProcedureKey("cap-the"),
          new Text("Cấp thẻ \"mẫu\": lần đầu", "Card, first issue"),
          "1.000001",
          Level.COMMUNE);

  @Test
  void everythingItLacksIsAskedForByName() {
    Bundle bundle = Blank.of(NAMING, TODAY);

    assertThat(errors(bundle))
        .allMatch(finding -> finding.file().equals("processes/cap-the/procedure.yaml"))
        .extracting(finding -> finding.code() + " " + finding.element())
        .containsExactlyInAnyOrder(
            "schema.required field",
            "part.missing competentAuthority",
            "schema.required owner",
            "schema.required publication",
            "schema.required legalBasis",
            "part.missing subjects",
            "part.missing limit",
            "part.missing documents",
            "part.missing results");
  }

  @Test
  void nothingElseIsWrongWithIt() {
    assertThat(errors(Blank.filled(NAMING, TODAY))).isEmpty();
  }

  private static List<Finding> errors(Bundle bundle) {
    return BundleCheck.check(bundle, TODAY).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }
}
