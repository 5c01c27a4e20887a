package vn.thutuc.reform.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.command.CommandWords;
import vn.thutuc.command.Language;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.reform.replay.PastRuling;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.Ruling;

/** Files of past decisions: what cannot be read is named, what is written names nobody. */
class PastFileTest {

  private static final Bundle BUNDLE = BundleReader.folder(Path.of("."), "social-allowance");
  private static final String LINE =
      """
      {"dossier": "1", "day": "2026-09-01", "question": "allowance", "outcome": "SATISFIED", \
      "values": {"amount": 1350000}, "facts": {"birthDate": "2024-05-01", "hiv": false, \
      "povertyLevel": "NONE", "difficultArea": false, "disability": "NONE", \
      "parentsSituation": "BOTH_DEAD"}, "withheld": []}
      """;

  @TempDir private Path folder;

  @Test
  void oneThatIsRightIsRead() throws IOException {
    PastReplay.Report report = replayed("past.jsonl", LINE + "\n" + LINE);
    assertThat(report.tally().decisions()).isEqualTo(2);
    assertThat(report.dossiers()).isEqualTo(1);
    assertThat(report.unexplained()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"allowance\" | \"alowance\" | “alowance”; các câu hỏi có: pre-check",
        "\"2026-09-01\" | \"01/09/2026\" | “day” không nhận “01/09/2026”",
        "\"SATISFIED\" | \"YES\" | “outcome” không nhận “YES”; cần SATISFIED, FAILED",
        "\"outcome\" | \"result\" | không biết “result”",
        "\"hiv\" | \"hvi\" | không biết “facts.hvi”",
        "\"2024-05-01\" | \"tháng 5\" | dữ liệu “birthDate” không đúng kiểu",
        "\"dossier\": \"1\", | '' | thiếu “dossier”",
        "\"dossier\": \"1\" | \"dossier\": [1] | “dossier” không nhận “[1]”",
        "{\"dossier\" | [\"dossier\" | không đọc được",
        "{\"amount\": 1350000} | 7 | “values” không nhận “7”",
        "[] | {} | “withheld” không nhận",
      })
  void whatCannotBeReadIsNamedByFileLineAndField(String text, String instead, String told) {
    assertThat(LINE).contains(text);
    String wrong = LINE.strip() + "\n\n" + LINE.replace(text, instead);
    assertThat(refusal("past.jsonl", wrong)).startsWith("past.jsonl, dòng 3: ").contains(told);
  }

  @Test
  void whatIsNoFileOfDecisionsIsRefused() {
    assertThat(refusal("past.xlsx", "PK")).startsWith("past.xlsx: không biết loại tệp này");
    assertThat(refusal("past.jsonl", "\n")).startsWith("past.jsonl: không có quyết định nào");
    assertThat(refusal("past.csv", "dossier,day\r\n")).contains("không có quyết định nào");
    assertThat(refusal("past.csv", "dossier,dossier\r\n1,2\r\n")).contains("không đọc được");
    assertThat(refusal("past.csv", "dossier,fact:hvi\r\n1,2\r\n"))
        .contains("dòng 1: không biết “fact:hvi”");
    assertThat(refusal("past.csv", "dossier,day,fact:hiv\r\n1,2026-09-01,no\r\n"))
        .contains("dòng 2: “fact:hiv” không nhận “no”");
    String other = "\"version\": \"%s\", \"dossier\"".formatted("0".repeat(64));
    assertThat(refusal("past.jsonl", LINE.replace("\"dossier\"", other)))
        .contains("không quyết định nào theo bản " + BUNDLE.hash().brief());
  }

  @Test
  void whatIsWrittenNamesNobodyAndIsReadAgain() throws IOException {
    StringBuilder text = new StringBuilder();
    PastWriter writer = new PastWriter(text);
    PastRuling first = past("H99-1", "2024-05-17");
    writer.write(first, BUNDLE);
    writer.write(first, BUNDLE);
    writer.write(past("H99-2", "2022-09-02"), BUNDLE);

    assertThat(text.toString())
        .doesNotContain("Nguyễn Văn A", "H99-1", "2024-05-17", "2022-09-02")
        .contains("\"birthDate\":\"2024-05-01\"", "\"applicantName\"");
    PastReplay.Report report = replayed("past.jsonl", text.toString());
    assertThat(report.unexplained()).isEmpty();
    assertThat(report.tally().decisions()).isEqualTo(3);
    assertThat(report.dossiers()).isEqualTo(2);
    assertThat(report.tally().byProvince()).containsOnlyKeys("H99");
  }

  /** Four years old on the very day: no other day of that month is as old and comes first. */
  @Test
  void aDayOfBirthBecomesOneThatIsDecidedAlike() {
    Masking.Masked masked = Masking.of(BUNDLE, past("H99-3", "2022-09-01"));
    assertThat(masked.facts()).doesNotContainKey("birthDate");
    assertThat(masked.withheld()).containsExactlyInAnyOrder("applicantName", "birthDate");
    assertThat(Masking.of(BUNDLE, past("H99-4", "2022-09-30")).facts().get("birthDate"))
        .hasToString("2022-09-02");
  }

  private static PastRuling past(String code, String birth) {
    Facts facts =
        Facts.of(
            BUNDLE.dictionary(),
            Map.of(
                "applicantName", "Nguyễn Văn A",
                "birthDate", birth,
                "povertyLevel", "NONE",
                "difficultArea", false,
                "disability", "NONE",
                "hiv", false,
                "parentsSituation", "BOTH_DEAD"),
            LocalDate.of(2026, 9, 1),
            "COUNTER");
    Ruling ruling = BUNDLE.rules().book().rule("allowance", facts);
    return new PastRuling(code, "unit", "H99", "COUNTER", ruling, Set.of());
  }

  private PastReplay.Report replayed(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new PastReplay(BUNDLE, BUNDLE).run(file, one -> {});
  }

  private String refusal(String name, String text) {
    PastProblem refused = catchThrowableOfType(PastProblem.class, () -> replayed(name, text));
    assertThat(refused).as("refused").isNotNull();
    return new CommandWords("messages.refusals", Language.vi)
        .of("refusal." + refused.code(), refused.args().toArray());
  }
}
