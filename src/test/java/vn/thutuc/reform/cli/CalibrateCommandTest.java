package vn.thutuc.reform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.reform.calibration.KnownProcedure;
import vn.thutuc.reform.calibration.XesWriter;
import vn.thutuc.simulation.cli.SimulateCommand;

class CalibrateCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(Object command, String... args) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setParameterExceptionHandler(
            (wrong, given) -> {
              err.append(wrong.getMessage());
              return 2;
            })
        .execute(args);
  }

  private Path log(int cases) throws IOException {
    Path file = folder.resolve("log.xes");
    String parameters = KnownProcedure.PARAMETERS.replace("cases: 1500", "cases: " + cases);
    try (OutputStream out = Files.newOutputStream(file)) {
      XesWriter.write(KnownProcedure.log(parameters, 2), out);
    }
    return file;
  }

  @Test
  void whatItWritesCanBeSimulated() throws IOException {
    Path base = folder.resolve("base");

    assertThat(run(new CalibrateCommand(), log(500).toString(), "--out", base.toString()))
        .as("%s %s", out, err)
        .isZero();
    assertThat(out.toString()).contains("500 hồ sơ", "Độ khớp với sơ đồ 100.0 %", "chưa học");
    Path report = base.resolve("report").resolve("calibration.json");
    JsonNode trust = JsonMapper.shared().readTree(Files.readString(report)).path("trust");
    assertThat(trust.path("floor").path("cycle_time").asDouble()).isPositive();
    out.getBuffer().setLength(0);
    assertThat(run(new SimulateCommand(), base.toString(), "--json")).isZero();
    JsonNode metrics = JsonMapper.shared().readTree(out.toString()).path("metrics");
    assertThat(metrics.path("cycle_time_mean").path("mean").asDouble())
        .isBetween(20_000.0, 100_000.0);
  }

  @Test
  void machinesGetJson() throws IOException {
    assertThat(
            run(
                new CalibrateCommand(),
                log(100).toString(),
                "--json",
                "--since",
                "all",
                "--hold-out",
                "0"))
        .isZero();

    JsonNode told = JsonMapper.shared().readTree(out.toString());
    assertThat(told.path("cases").asInt()).isEqualTo(100);
    assertThat(told.has("trust")).isFalse();
    JsonNode source = told.path("sources").path("tasks.Tham_dinh");
    assertThat(source.path("guessed").asBoolean(true)).isFalse();
    assertThat(source.path("n").asInt()).isGreaterThan(100);
  }

  @Test
  void refusesInWords() throws IOException {
    assertThat(run(new CalibrateCommand(), "nowhere.xes", "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("nowhere.xes: there is no such file.");
    err.getBuffer().setLength(0);
    assertThat(run(new CalibrateCommand(), log(15).toString())).isEqualTo(2);
    assertThat(err.toString()).contains("chỉ có 15 hồ sơ");
    refuses("--since", "yesterday", "--since yesterday: cannot be read");
    refuses("--hold-out", "1.5", "--hold-out 1.5: a part from 0");
    refuses("--model", "nowhere.bpmn", "nowhere.bpmn: cannot be read");
  }

  private void refuses(String option, String value, String sentence) {
    err.getBuffer().setLength(0);
    String log = folder.resolve("log.xes").toString();
    assertThat(run(new CalibrateCommand(), log, option, value, "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).contains(sentence);
  }
}
