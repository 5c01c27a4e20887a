package vn.thutuc.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code diff} answers people and machines. */
class DiffCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void differencesEndWithOneTheWeightiestFirst() {
    assertThat(run("house-permit@2025-01-01", "house-permit")).isEqualTo(1);
    assertThat(out.toString().lines().toList().get(0)).startsWith("Điều luật đòi hỏi");
    assertThat(out.toString()).contains("  ~ Hạn giải quyết: 15 ngày → 7 ngày làm việc");
  }

  @Test
  void theSameEndsWithZero() {
    assertThat(run("house-permit", "processes/house-permit", "--lang", "en")).isZero();
    assertThat(out.toString()).contains("exactly the same");
  }

  @Test
  void machinesGetEveryPart() {
    assertThat(run("house-permit@2025-01-01", "house-permit", "--json")).isEqualTo(1);
    JsonNode first = new JsonMapper().readTree(out.toString()).at("/changes/0");
    assertThat(first.at("/subject").asString()).isEqualTo("PROCEDURE");
    assertThat(first.at("/aspect").asString()).isEqualTo("limit");
    assertThat(first.at("/rank").asString()).isEqualTo("LAW");
    assertThat(first.at("/file").asString()).isEqualTo("processes/house-permit/procedure.yaml");
    assertThat(first.at("/sentence/en").asString())
        .isEqualTo("Time limit: 15 days → 7 working days");
  }

  @Test
  void wrongUseEndsWithTwo() {
    assertThat(run("house-permit", "no-such-key")).isEqualTo(2);
    assertThat(run("house-permit", ".")).isEqualTo(2);
    assertThat(err.toString()).contains("no-such-key", "processes/house-permit");
  }

  private int run(String... args) {
    return new CommandLine(new DiffCommand(Path.of("")))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
