package vn.thutuc.reform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.Facts;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Chooser;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Report;
import vn.thutuc.simulation.Simulation;
import vn.thutuc.simulation.cli.SimulateCommand;

/** Gateways of the simulator choose as the rules of the bundle do for the same person and day. */
@Execution(ExecutionMode.CONCURRENT)
class RuleGatewaysTest {

  private static final Bundle ALLOWANCE = BundleReader.folder(Path.of("."), "social-allowance");
  private static final String PEOPLE = AllowancePeople.PEOPLE + "gateways: {entitled: rules}\n";

  private static Parameters read(String yaml) {
    return Simulation.read("p.yaml", yaml.getBytes(UTF_8), Path.of("rules", "_calendar"));
  }

  @Test
  void everyPersonGoesWhereTheRulesSend() {
    Parameters people = read(PEOPLE);
    Chooser entitled = RuleGateways.of(ALLOWANCE, people).get("entitled");
    List<Flow.Edge> ways = ALLOWANCE.flow().leaving("entitled");
    LocalDate day = LocalDate.of(2026, 7, 7);
    int granted = 0;
    for (int age = 0; age < 100; age += 3) {
      for (int poverty = 0; poverty < 3; poverty++) {
        for (int disability = 0; disability < 3; disability++) {
          double[] facts = {age, poverty, disability, 0};
          boolean allowed = allowed(day, age, poverty, disability);
          granted += allowed ? 1 : 0;

          Flow.Edge way = ways.get(entitled.choose(facts, 86_400 + 3_600));

          assertThat(way.condition() != null).as("age %s", age).isEqualTo(allowed);
        }
      }
    }
    assertThat(granted).isBetween(50, 250);
  }

  /** Asked directly, with a day of birth. */
  private static boolean allowed(LocalDate day, int age, int poverty, int disability) {
    Map<String, Object> answers =
        Map.of(
            "birthDate", day.minusYears(age),
            "povertyLevel", List.of("POOR", "NEAR_POOR", "NONE").get(poverty),
            "disability", List.of("NONE", "SEVERE", "ESPECIALLY_SEVERE").get(disability),
            "supporter", "NONE");
    Facts facts = Facts.of(ALLOWANCE.dictionary(), answers, day, "ONLINE");
    return ALLOWANCE.rules().book().rule("allowance", facts).isSatisfied();
  }

  @Test
  void aTableThatNamesTheWayIsFollowed() {
    Bundle birth = BundleReader.folder(Path.of("."), "birth-registration");
    Parameters asked =
        read(PEOPLE.replaceAll("attributes:\\n(  .*\\n)+", "").replace("entitled:", "handling:"));

    Chooser handling = RuleGateways.of(birth, asked).get("handling");

    Facts unknown = Facts.of(birth.dictionary(), Map.of(), LocalDate.of(2026, 7, 6), "ONLINE");
    Object route = birth.rules().book().rule("handling", unknown).values().get("route");
    Flow.Edge way = birth.flow().leaving("handling").get(handling.choose(new double[0], 0));
    assertThat(way.condition() == null).isNotEqualTo("VERIFY_MARRIAGE".equals(route));
  }

  @Test
  void theShareInARunIsTheShareOfThePeople() {
    Report report =
        BundleSimulation.of(
                ALLOWANCE, read(AllowancePeople.PEOPLE + AllowancePeople.steps(ALLOWANCE)))
            .run(1, Progress.NONE);

    double share =
        report.metric("visits_mean.draft-refusal").mean()
            / report.metric("visits_mean.check-dossier").mean();
    assertThat(share).isCloseTo(1 - exactShare(), within(0.06));
  }

  @Test
  void theCommandAsksTheRulesThatLieBesideTheDiagram(@TempDir Path folder) throws IOException {
    Path parameters = folder.resolve("people.yaml");
    Files.writeString(parameters, PEOPLE.replace("entitled: rules", "sign-outcome: rules"));
    String diagram = "processes/social-allowance/process.bpmn";
    SimulateCommand command = new SimulateCommand(BundleSimulation::of);
    new CommandLine(command).parseArgs(diagram, "--parameters", parameters.toString());

    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(command::call)
        .withMessageContaining("gateways.sign-outcome");
    assertThat(BundleSimulation.of(Path.of("src/test/resources/desk.bpmn"), read(PEOPLE)))
        .as("a diagram that is no bundle's stands alone")
        .isEmpty();
  }

  private static double exactShare() {
    double share = 0;
    double[] poverty = {0.3, 0.2, 0.5};
    double[] disability = {0.7, 0.2, 0.1};
    LocalDate day = LocalDate.of(2026, 7, 7);
    for (int age = 0; age < 100; age++) {
      for (int p = 0; p < 3; p++) {
        for (int d = 0; d < 3; d++) {
          boolean allowed = allowed(day, age, p, d);
          share += allowed ? poverty[p] * disability[d] / 100 : 0;
        }
      }
    }
    return share;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "entitled: rules | sign-outcome: rules | simulation-no-rule | gateways.sign-outcome",
        "entitled: rules | nowhere: rules | simulation-unknown-name | gateways.nowhere",
        "POOR: 0.3 | RICH: 0.3 | simulation-unknown-name | attributes.povertyLevel",
        "povertyLevel: {dist: discrete, values: {POOR: 0.3, NEAR_POOR: 0.2, NONE: 0.5}}"
            + " | povertyLevel: {dist: uniform, min: 0, max: 1} | simulation-missing"
            + " | attributes.povertyLevel.values"
      })
  void whatNoRuleDecidesIsToldByItsPlace(String good, String bad, String code, String path) {
    Parameters asked = read(PEOPLE.replace(good, bad));

    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> RuleGateways.of(ALLOWANCE, asked))
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.args().get(1)).isEqualTo(path);
            });
  }
}
