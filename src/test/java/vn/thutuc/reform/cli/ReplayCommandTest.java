package vn.thutuc.reform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.BundleReader;

/** Worked cases and exported decisions, asked again from the shell. */
class ReplayCommandTest {

  private static final String KEY = "social-allowance";
  private static final String TABLES = "rules/social-allowance/coefficients.dmn";
  private static final String LINE =
      "{\"dossier\": \"1\", \"unit\": \"u\", \"province\": \"H99\", \"day\": \"2026-09-01\","
          + " \"question\": \"allowance\", \"outcome\": \"SATISFIED\","
          + " \"values\": {\"amount\": 1350000}, \"facts\": {\"birthDate\": \"2024-05-01\","
          + " \"povertyLevel\": \"NONE\", \"difficultArea\": false, \"disability\": \"NONE\","
          + " \"hiv\": false, \"parentsSituation\": \"BOTH_DEAD\"}}";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new CommandLine(new ReplayCommand())
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
  void underItsOwnRulesEveryWorkedCaseStaysAsItIs() {
    for (String key : List.of(KEY, "house-permit", "birth-registration")) {
      assertThat(run(key, "--under", key, "--json")).as("%s %s", out, err).isZero();
      JsonNode told = JsonMapper.shared().readTree(out.toString());
      assertThat(told.path("decisions").asLong()).isGreaterThan(10);
      assertThat(told.path("flips").asLong()).isZero();
      assertThat(told.path("unexplained")).isEmpty();
    }
  }

  /** The old law's worked cases under the new one, as the handbook tells it. */
  @Test
  void theHandbooksExampleIsWhatComesOut() throws IOException {
    assertThat(run("house-permit@2025-01-01", "--under", "house-permit", "--lang", "en"))
        .isEqualTo(1);
    String handbook = Files.readString(Path.of("docs/reform/replay.md"));
    List<String> lines = handbook.split("```")[1].lines().skip(2).toList();
    assertThat(lines).hasSizeGreaterThan(5);
    // hashes change with every comma of a sample procedure
    assertThat(out.toString().lines()).containsAll(lines.subList(1, lines.size()));
  }

  @Test
  void aChangedRowIsNamedInWordsAndInJson() throws IOException {
    Path draft = changed("<text>2.5</text>", "<text>3</text>");
    assertThat(run(KEY, "--under", draft.toString(), "--lang", "en")).isEqualTo(1);
    assertThat(out.toString())
        .contains("decisions would be otherwise")
        .contains("was changed coefficients.dmn#child-coefficient/row 1 “")
        .contains("orphan-aged-3.yaml allowance: another result")
        .contains("amount = 1350000", "amount = 1620000");
    assertThat(run(KEY, "--under", draft.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("quyết định sẽ khác đi", "đã sửa coefficients.dmn");
    assertThat(run(KEY, "--under", draft.toString(), "--json")).isEqualTo(1);
    JsonNode told = JsonMapper.shared().readTree(out.toString());
    assertThat(told.path("turns").path("OTHERWISE").asLong())
        .isEqualTo(told.path("flips").asLong())
        .isPositive();
    assertThat(told.path("causes").path(0).path("side").asString()).isEqualTo("CHANGED");
    assertThat(told.path("told").size()).isEqualTo(told.path("flips").asInt());
  }

  @Test
  void exportedDecisionsAreAskedAgainAndTheTableHasThemAll() throws IOException {
    Path past = file("past.jsonl", LINE + "\n" + LINE.replace("2024-05-01", "2022-01-01"));
    // a child of four has another coefficient: the old rules do not come to what the file tells
    assertThat(run(KEY, "--under", KEY, "--past", past.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("để riêng: past.jsonl:2", "0 trên 1 quyết định");
    Path draft = changed("<text>2.5</text>", "<text>3</text>");
    assertThat(run(KEY, "--under", draft.toString(), "--past", past.toString(), "--csv"))
        .isEqualTo(1);
    assertThat(out.toString().lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("1,u,H99,2026-09-01,allowance,OTHERWISE,SATISFIED amount = 1350000;")
        .contains("CHANGED coefficients.dmn#child-coefficient/row 1");
  }

  @Test
  void aTableOfDecisionsIsReadByItsColumns() throws IOException {
    String head =
        "dossier,day,question,outcome,value:amount,fact:birthDate,fact:povertyLevel,"
            + "fact:difficultArea,fact:disability,fact:hiv,fact:parentsSituation\r\n";
    String row = "7,2026-09-01,allowance,SATISFIED,1350000,2024-05-01,NONE,false,NONE,false,%s\r\n";
    Path past = file("past.csv", "\uFEFF" + head + row.formatted("BOTH_DEAD"));
    assertThat(run(KEY, "--under", KEY, "--past", past.toString())).as("%s", err).isZero();
    assertThat(out.toString()).contains("0 trên 1 quyết định");
    Path wrong = file("wrong.csv", head + row.formatted("BOTH_DEAD").replace(",false,N", ",no,N"));
    assertThat(run(KEY, "--under", KEY, "--past", wrong.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("wrong.csv, dòng 2: “fact:difficultArea” không nhận “no”");
    Path unknown = file("unknown.csv", head.replace("fact:hiv", "fact:hvi"));
    assertThat(run(KEY, "--under", KEY, "--past", unknown.toString(), "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown.csv, line 1: nobody knows \"fact:hvi\"");
  }

  @Test
  void whatCannotBeReadIsNamedByFileLineAndField() throws IOException {
    Path past = file("past.jsonl", LINE + "\n" + LINE.replace("SATISFIED", "YES"));
    assertThat(run(KEY, "--under", KEY, "--past", past.toString())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "past.jsonl, dòng 2: “outcome” không nhận “YES”; cần SATISFIED, FAILED, INFORMED.");
  }

  @Test
  void wrongUseIsSaidPlainly() throws IOException {
    assertThat(run(KEY, "--under", "house-permit", "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).contains("must be of one procedure");
    assertThat(run("nowhere", "--under", KEY)).isEqualTo(2);
    assertThat(err.toString()).startsWith("nowhere: ");
    assertThat(run(KEY, "--under", KEY, "--past", "nowhere.csv")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("nowhere.csv: không có tệp này.");
    Path broken = changed("<text>2.5</text>", "<text>2.5.5</text>");
    assertThat(run(KEY, "--under", broken.toString(), "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).contains("coefficients.dmn: the rules have errors");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** The procedure in a folder of its own, one text of its tables changed. */
  private Path changed(String text, String instead) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(BundleReader.folder(Path.of("."), KEY).files());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve("draft").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Path tables = folder.resolve("draft").resolve(TABLES);
    String before = Files.readString(tables);
    assertThat(before).contains(text);
    int at = before.indexOf(text);
    Files.writeString(
        tables, before.substring(0, at) + instead + before.substring(at + text.length()));
    return folder.resolve("draft");
  }
}
