package vn.thutuc.deadline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DueCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new DueCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  @Test
  void answersInJsonAsPublished() {
    int code = run("--received", "2026-11-23T09:00", "--limit", "P3D", "--json");
    assertThat(code).isZero();
    JsonNode answer = new JsonMapper().readTree(out.toString());
    assertThat(answer.propertyNames()).containsExactly("due", "dueDate", "explanation");
    assertThat(answer.get("due").asString()).isEqualTo("2026-11-27T17:00:00+07:00");
    assertThat(answer.get("dueDate").asString()).isEqualTo("2026-11-27");
    JsonNode culture = answer.get("explanation").get(1);
    assertThat(culture.propertyNames()).containsExactly("date", "kind", "counted", "note");
    assertThat(culture.get("date").asString()).isEqualTo("2026-11-24");
    assertThat(culture.get("kind").asString()).isEqualTo("HOLIDAY");
    assertThat(culture.get("counted").booleanValue()).isFalse();
    assertThat(culture.get("note").asString()).contains("Ngày Văn hóa Việt Nam");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T02:00Z, 2026-11-27T17:00:00+07:00",
    "2026-11-23T09:00:00+07:00, 2026-11-27T17:00:00+07:00",
    "2026-11-23 09:00, 2026-11-27T17:00:00+07:00",
    "2026-11-23, 2026-11-27T17:00:00+07:00",
    // still the 22nd in Vietnam, so the 23rd is the first day that counts
    "2026-11-22T16:30Z, 2026-11-26T17:00:00+07:00",
  })
  void readsTimesWithAndWithoutOffset(String received, String due) {
    assertThat(run("--received", received, "--limit", "P3D", "--json")).isZero();
    assertThat(new JsonMapper().readTree(out.toString()).get("due").asString()).isEqualTo(due);
  }

  @Test
  void explainsInVietnameseAndInEnglish() {
    run("--received", "2026-04-11T09:00", "--limit", "P15D", "--unit", "CALENDAR");
    assertThat(out.toString())
        .contains("Hạn: 17:00, Thứ Ba, ngày 28/04/2026", "Nghỉ bù Giỗ Tổ Hùng Vương");
    run("--received", "2026-04-11", "--limit", "P15D", "--unit", "CALENDAR", "--lang", "en");
    assertThat(out.toString()).contains("Due: 17:00, Tuesday 28/04/2026", "Article 148.5");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void takesPausesAndResetsInAnyOrder() {
    run(
        "--received=2026-11-20T15:20",
        "--limit=P3D",
        "--pause=2026-11-26T08:00/2026-11-27",
        "--reset=2026-11-25T09:00",
        "--pause=2026-11-23T10:00/2026-11-26T09:00",
        "--json");
    // anew from the 25th; 26th and 27th waiting; 30/11, 1/12, 2/12 count
    assertThat(out.toString()).contains("\"dueDate\":\"2026-12-02\"");
  }

  @Test
  void tellsWhatIsLeftWhileAPauseLasts() {
    assertThat(run("--received=2026-11-20", "--limit=P5D", "--pause=2026-11-23T10:00/")).isZero();
    assertThat(out.toString()).contains("còn P4D");
  }

  @Test
  void warnsWhenTheCalendarIsNotConfirmed() {
    run("--received", "2027-02-01", "--limit", "P7D", "--json");
    assertThat(err.toString()).contains("chưa được xác nhận");
    assertThat(out.toString()).startsWith("{");
  }

  @ParameterizedTest
  @CsvSource({
    "--received=abc --limit=P3D, --received abc",
    "--received=2026-11-20 --limit=P3W, --limit P3W",
    "--received=2026-11-20 --limit=P0M, --limit P0M",
    "--received=2026-11-20 --limit=P-1D, --limit P-1D",
    "--received=2026-11-20, --limit",
    "--received=2026-11-20 --limit=P3D --unit=DAYS, --unit",
    "--received=2026-11-20 --limit=P3D --cut-off=25:00, --cut-off 25:00",
    "--received=2026-11-20 --limit=P3D --calendar=xx, xx.yaml",
    "--received=2026-11-20 --limit=P3D --pause=2026-11-23, --pause 2026-11-23",
    "--received=2026-11-20 --limit=P3D --pause=2026-11-19/2026-11-23, --pause",
    "--received=1890-11-20 --limit=P3D, --received 1890-11-20",
    "--received=2026-11-20 --limit=P3D --speed=1, --speed",
  })
  void namesTheOptionThatIsWrong(String args, String named) {
    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(named);
    assertThat(out.toString()).isEmpty();
  }
}
