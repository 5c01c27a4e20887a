package vn.thutuc.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {

  private static final String FOLDER = "src/test/resources/simulation";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new SimulateCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setParameterExceptionHandler(
            (wrong, given) -> {
              err.append(wrong.getMessage());
              return 2;
            })
        .execute(args);
  }

  @Test
  void tellsFiguresWithTheirIntervalsAsJson() {
    assertThat(run(FOLDER, "--json", "--sla", "3600,60")).isZero();

    JsonNode report = JsonMapper.shared().readTree(out.toString());
    JsonNode served = report.path("metrics").path("processing_mean.Serve");
    assertThat(report.path("cases").asInt()).isEqualTo(2500);
    assertThat(served.path("replications").size()).isEqualTo(5);
    assertThat(served.path("ci95").path(0).asDouble()).isBetween(270.0, 310.0);
    assertThat(served.path("mean").asDouble()).isBetween(290.0, 330.0);
    assertThat(report.path("metrics").path("processing_mean.Ask").path("mean").asDouble())
        .isEqualTo(10);
    assertThat(report.path("metrics").has("sla_breach_share@3600")).isTrue();
    assertThat(report.path("metrics").has("sla_breach_share")).isTrue();
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    assertThat(run(FOLDER + "/desk.bpmn", "--json", "--seed", "4", "--threads", "1")).isZero();
    String first = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run(FOLDER + "/desk.yaml", "--json", "--seed", "4", "--threads", "3")).isZero();

    assertThat(first).isNotEmpty();
    assertThat(out).hasToString(first);
  }

  @Test
  void speaksToPeopleInTheirLanguage() {
    assertThat(run(FOLDER, "--lang", "en", "--replications", "2")).isZero();
    assertThat(out.toString()).contains("1000 cases, 2 replications, seed 1", "utilisation.clerk");

    assertThat(run(FOLDER, "--cases", "1000000000")).isEqualTo(2);
    assertThat(err.toString()).contains("desk.yaml: run.cases: 1000000000 vượt giới hạn 10000000");
  }

  @Test
  void warnsOfAQueueThatOnlyGrows() {
    String parameters = "src/test/resources/simulation/overloaded/desk.yaml";

    assertThat(run(FOLDER + "/desk.bpmn", "--parameters", parameters)).isEqualTo(1);
    assertThat(out.toString()).contains("pools.clerk", "2.000");
  }

  @Test
  void saysWhatIsNotThere() {
    assertThat(run("nowhere.bpmn", "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere.bpmn", "--parameters");
  }
}
