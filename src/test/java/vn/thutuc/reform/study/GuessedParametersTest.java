package vn.thutuc.reform.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.simulation.Report;

/** A procedure nobody has measured can be looked at, by guesses that say that they are. */
class GuessedParametersTest {

  private static final LabParameters PARAMETERS =
      new LabParameters(Path.of("rules", "_calendar"), ZoneId.of("Asia/Ho_Chi_Minh"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "house-permit",
        "house-permit@2025-01-01",
        "birth-registration",
        "social-allowance"
      })
  void everyShippedProcedureIsLivedThroughByGuesses(String key) {
    Bundle bundle = BundleReader.folder(Path.of("."), key);
    String text = PARAMETERS.guessed(bundle);
    JsonNode tree = StudyReader.tree("guessed.yaml", text.getBytes(UTF_8));

    Report report = new BaseLooks(PARAMETERS).report(bundle, text);

    assertThat(report.warnings()).isEmpty();
    assertThat(report.metric("cycle_time_mean").mean()).isPositive();
    for (String section : new String[] {"tasks", "gateways", "events", "pools"}) {
      for (String name : tree.path(section).propertyNames()) {
        assertThat(tree.path("sources").path(section + "." + name).asString(""))
            .as("%s.%s", section, name)
            .startsWith("GUESSED, ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake-decision", "review-decision", "sign-decision"})
  void mostCasesGoOnToTheNextStation(String gateway) {
    Bundle bundle = BundleReader.folder(Path.of("."), "house-permit");
    LikelyWays ways = new LikelyWays(bundle.flow());

    var shares = ways.exclusive(bundle.flow().step(gateway).orElseThrow());

    assertThat(shares.values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
    String onward =
        shares.entrySet().stream()
            .filter(share -> share.getValue() > 0.5)
            .findFirst()
            .orElseThrow()
            .getKey();
    assertThat(onward).containsAnyOf("to-pre-check", "to-sign", "to-issue-permit");
  }

  /** Beside the way people see, a refusal is mostly told and not taken back. */
  @Test
  void aRefusalComesToItsEnd() {
    Bundle bundle = BundleReader.folder(Path.of("."), "house-permit");

    var shares =
        new LikelyWays(bundle.flow())
            .exclusive(bundle.flow().step("refusal-decision").orElseThrow());

    assertThat(shares.get("flow-refusal-decision-to-notify-refused")).isCloseTo(0.85, within(1e-9));
  }
}
