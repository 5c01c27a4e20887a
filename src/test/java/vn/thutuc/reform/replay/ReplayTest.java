package vn.thutuc.reform.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.rules.Facts;

class ReplayTest {

  private static final String TABLES = "rules/social-allowance/coefficients.dmn";
  private static final String FACTS = "rules/social-allowance/facts.yaml";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Bundle NOW = BundleReader.folder(Path.of("."), "social-allowance");
  private static final String FIRST_ROW =
      """
            <rule id="child-coefficient-1">
      """
          .stripTrailing();

  @Test
  void underItsOwnRulesNothingTurns() {
    Replay replay = Replay.of(NOW, NOW, TODAY);
    assertThat(past()).hasSizeGreaterThan(40);
    assertThat(tally(replay, past()).all().get(Turn.SAME)).isEqualTo(past().size());
  }

  @Test
  void anotherCoefficientTurnsThoseOfThatRowOnly() {
    Bundle draft = with(TABLES, "<text>2.5</text>", "<text>3</text>");
    PastRuling infant = infant("NONE", 2);
    Replayed told = Replay.of(NOW, draft, TODAY).again(infant);

    assertThat(told.turn()).isEqualTo(Turn.OTHERWISE);
    assertThat(told.before().values()).containsEntry("amount", "1350000");
    assertThat(told.after().values()).containsEntry("amount", "1620000");
    assertThat(told.causes()).contains("coefficients.dmn#child-coefficient/row 1");
    assertThat(Replay.of(NOW, draft, TODAY).again(infant("NONE", 5)).turn()).isEqualTo(Turn.SAME);
  }

  @Test
  void aRowLessTurnsWhoHadItAndMovedNumbersAreNoCause() {
    Bundle draft = without(TABLES, FIRST_ROW, "</rule>");
    Replay replay = Replay.of(NOW, draft, TODAY);

    Replayed infant = replay.again(infant("NONE", 2));
    assertThat(infant.turn()).isEqualTo(Turn.NOW_FAILED);
    assertThat(infant.causes()).contains("coefficients.dmn#child-coefficient/row 1");
    assertThat(replay.again(infant("NONE", 5)).turn()).isEqualTo(Turn.SAME);
  }

  @Test
  void aNewLegalValueCountsForThePastToo() {
    Bundle draft = amountFrom2027();
    Replayed told = Replay.of(NOW, draft, LocalDate.of(2027, 1, 1)).again(infant("NONE", 2));
    assertThat(told.turn()).isEqualTo(Turn.OTHERWISE);
    assertThat(told.after().values()).containsEntry("amount", "1500000");
    assertThat(told.causes()).containsExactly("base-level@2027-01-01");
    assertThat(Replay.of(NOW, draft, TODAY).again(infant("NONE", 2)).turn()).isEqualTo(Turn.SAME);
  }

  @Test
  void whatNobodyWasAskedIsToldApart() {
    Bundle draft = asking("boolean", "false");
    Replay replay = Replay.of(NOW, draft, TODAY);

    Replayed infant = replay.again(infant("NONE", 2));
    assertThat(infant.turn()).isEqualTo(Turn.UNKNOWN);
    assertThat(infant.missing()).containsExactly("adopted");
    // whichever the answer, a child of five is decided alike
    assertThat(replay.again(infant("NONE", 5)).turn()).isEqualTo(Turn.SAME);
  }

  @Test
  void aFactOfManyAnswersCannotBeTried() {
    Replay replay = Replay.of(NOW, asking("integer", "&lt; 3"), TODAY);
    assertThat(replay.again(infant("NONE", 5)).turn()).isEqualTo(Turn.UNKNOWN);
  }

  @Test
  void anAnswerThatIsNoneAnyMoreIsNamed() {
    Bundle draft = with(FACTS, "applicantName: {type: string", "applicantName: {type: integer");
    Replayed told = Replay.of(NOW, draft, TODAY).again(infant("NONE", 2));
    assertThat(told.turn()).isEqualTo(Turn.REFUSED);
    assertThat(told.missing()).containsExactly("applicantName");
  }

  @Test
  void slicesAddUp() {
    Replay replay = Replay.of(NOW, with(TABLES, "<text>2.5</text>", "<text>3</text>"), TODAY);
    List<PastRuling> all = past();
    ReplayTally whole = tally(replay, all);
    ReplayTally halves =
        tally(replay, all.subList(20, all.size())).plus(tally(replay, all.subList(0, 20)));
    assertThat(halves).isEqualTo(whole);
    assertThat(whole.decisions()).isEqualTo(all.size());
    assertThat(whole.flips()).isPositive().isLessThan(all.size());
    assertThat(whole.byUnit()).containsOnlyKeys("unit-0", "unit-1", "unit-2");
  }

  private static ReplayTally tally(Replay replay, List<PastRuling> all) {
    return all.stream()
        .map(replay::again)
        .map(ReplayTally::of)
        .reduce(ReplayTally.empty(), ReplayTally::plus);
  }

  /** Children of all ages and households, decided under the law as it is. */
  private static List<PastRuling> past() {
    List<PastRuling> past = new ArrayList<>();
    for (String poverty : List.of("POOR", "NEAR_POOR", "NONE")) {
      for (int age = 0; age < 18; age++) {
        past.add(infant(poverty, age));
      }
    }
    return past;
  }

  private static PastRuling infant(String poverty, int age) {
    LocalDate day = LocalDate.of(2026, 9, 1);
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("applicantName", "Nguyễn Văn A");
    answers.put("birthDate", day.minusYears(age));
    answers.put("povertyLevel", poverty);
    answers.put("difficultArea", false);
    answers.put("parentsSituation", "BOTH_DEAD");
    answers.put("disability", "NONE");
    answers.put("hiv", false);
    Facts facts = Facts.of(NOW.dictionary(), answers, day, "COUNTER");
    return new PastRuling(
        poverty + age, "unit-" + age % 3, "COUNTER", NOW.rules().book().rule("allowance", facts));
  }

  private static Bundle asking(String type, String cell) {
    Bundle asked = with(FACTS, "  difficultArea:\n", "  adopted: " + type + "\n  difficultArea:\n");
    String input =
        """
              <input id="child-coefficient-in-adopted"><inputExpression id="x-adopted" typeRef="%s"><text>adopted</text></inputExpression></input>
              <output id="child-coefficient-out-category"
        """
            .formatted(type)
            .strip();
    Bundle column = with(asked, TABLES, "<output id=\"child-coefficient-out-category\"", input);
    String text = text(column, TABLES);
    String table = text.substring(0, text.indexOf("</decisionTable>"));
    String out = "(?=<outputEntry id=\"child-coefficient-\\d+-out-1\")";
    AtomicInteger row = new AtomicInteger();
    String wider =
        Pattern.compile(out)
            .matcher(table)
            .replaceAll(
                at ->
                    "<inputEntry id=\"adopted-%d\"><text>%s</text></inputEntry>"
                        .formatted(row.get(), row.getAndIncrement() == 0 ? cell : ""));
    return with(column, TABLES, table, wider);
  }

  private static Bundle amountFrom2027() {
    String file = "rules/social-allowance/parameters.yaml";
    String last = "    - {from: 2026-07-01, value: 540000,";
    return with(
        file,
        last,
        "    - {from: 2027-01-01, value: 600000, legalBasis: nd335-2026, confirmed: false}\n"
            + last);
  }

  private static Bundle with(String file, String text, String instead) {
    return with(NOW, file, text, instead);
  }

  private static Bundle with(Bundle bundle, String file, String text, String instead) {
    String before = text(bundle, file);
    assertThat(before).contains(text);
    int at = before.indexOf(text);
    String after = before.substring(0, at) + instead + before.substring(at + text.length());
    Map<String, byte[]> files = new TreeMap<>(bundle.files());
    files.put(file, after.getBytes(StandardCharsets.UTF_8));
    return BundleReader.of(files);
  }

  private static Bundle without(String file, String from, String to) {
    String before = text(NOW, file);
    int start = before.indexOf(from);
    return with(file, before.substring(start, before.indexOf(to, start) + to.length()), "");
  }

  private static String text(Bundle bundle, String file) {
    return new String(bundle.files().get(file), StandardCharsets.UTF_8);
  }
}
