package vn.thutuc.reform.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.Ruling;

class ReplayTest {

  private static final String TABLES = "rules/social-allowance/coefficients.dmn";
  private static final String FACTS = "rules/social-allowance/facts.yaml";
  private static final String FIRST = "coefficients.dmn#child-coefficient/row 1";
  private static final String PAID = "SATISFIED amount = 1350000; coefficient = 2.5";
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
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
    assertThat(told.causes())
        .singleElement()
        .returns(Cause.Side.CHANGED, Cause::side)
        .returns(FIRST, Cause::id);
    assertThat(Replay.of(NOW, draft, TODAY).again(infant("NONE", 5)).turn()).isEqualTo(Turn.SAME);
  }

  @Test
  void aRowLessTurnsWhoHadItAndMovedNumbersAreNoCause() {
    Bundle draft = without(TABLES, FIRST_ROW, "</rule>");
    Replay replay = Replay.of(NOW, draft, TODAY);

    Replayed infant = replay.again(infant("NONE", 2));
    assertThat(infant.turn()).isEqualTo(Turn.NOW_FAILED);
    assertThat(infant.causes())
        .filteredOn(cause -> cause.side() == Cause.Side.GONE)
        .filteredOn(cause -> cause.id().equals(FIRST))
        .singleElement()
        .returns(NOW.rules().book().sentences().get(FIRST).text(), Cause::text);
    assertThat(replay.again(infant("NONE", 5)).turn()).isEqualTo(Turn.SAME);
  }

  @Test
  void aNewLegalValueCountsForThePastToo() {
    Bundle draft = amountFrom2027();
    Replayed told = Replay.of(NOW, draft, LocalDate.of(2027, 1, 1)).again(infant("NONE", 2));
    assertThat(told.turn()).isEqualTo(Turn.OTHERWISE);
    assertThat(told.after().values()).containsEntry("amount", "1500000");
    assertThat(told.causes())
        .singleElement()
        .returns(Cause.Side.VALUE, Cause::side)
        .returns("base-level@2027-01-01", Cause::id);
    assertThat(Replay.of(NOW, draft, TODAY).again(infant("NONE", 2)).turn()).isEqualTo(Turn.SAME);
  }

  @Test
  void whatTheLawChangedByItselfIsNotTheDraftsDoing() {
    Bundle dated = amountFrom2027();
    LocalDate then = LocalDate.of(2027, 1, 1);
    Replayed told = Replay.of(dated, dated, then).again(infant("NONE", 2));
    assertThat(told.turn()).isEqualTo(Turn.ANYWAY);
    assertThat(told.after().values()).containsEntry("amount", "1500000");
    assertThat(ReplayTally.of(told).flips()).isZero();
    assertThat(ReplayTally.of(told).byCause()).isEmpty();

    Bundle draft = with(dated, TABLES, "<text>2.5</text>", "<text>3</text>");
    Replayed turned = Replay.of(dated, draft, then).again(infant("NONE", 2));
    assertThat(turned.turn()).isEqualTo(Turn.OTHERWISE);
    assertThat(turned.causes()).extracting(Cause::id).containsExactly(FIRST);
  }

  @Test
  void lawOfTheDecisionsOwnDayCountsWhenTheDraftBeganBefore() {
    Replayed told = Replay.of(NOW, NOW, LocalDate.of(2021, 7, 1)).again(infant("NONE", 2));
    assertThat(told.turn()).isEqualTo(Turn.SAME);
    assertThat(told.after().values()).containsEntry("amount", "1350000");
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
  void aQuestionThatDoesNotLookAtTheFactIsTold() {
    Replay replay = Replay.of(NOW, asking("integer", "&lt; 3"), TODAY);
    PastRuling posting = past("posting", facts("NONE", 5), Set.of());
    assertThat(replay.again(posting).turn()).isEqualTo(Turn.SAME);
  }

  @Test
  void whatTheDictionaryKnewAndNoFormAskedIsUncollectedToo() {
    Bundle old = with(FACTS, "  difficultArea:\n", "  adopted: boolean\n  difficultArea:\n");
    Bundle draft = asking("boolean", "false");
    assertThat(Replay.of(old, draft, TODAY).again(infant("NONE", 2)).turn())
        .isEqualTo(Turn.UNKNOWN);
    // the old law looked at it too and decided without it
    Ruling without = draft.rules().book().rule("allowance", asked(draft, facts("NONE", 2)));
    PastRuling past = new PastRuling("1", "unit", "H1", "COUNTER", without, Set.of());
    assertThat(Replay.of(draft, draft, TODAY).again(past).turn()).isEqualTo(Turn.SAME);
  }

  @Test
  void whatIsWithheldIsNotGuessed() {
    Map<String, Object> facts = facts("NONE", 2);
    facts.remove("birthDate");
    Replay replay = Replay.of(NOW, NOW, TODAY);
    Replayed told = replay.again(past("allowance", facts, Set.of("birthDate", "applicantName")));
    assertThat(told.turn()).isEqualTo(Turn.UNKNOWN);
    assertThat(told.missing()).containsExactly("birthDate");
  }

  @Test
  void whatWasAnsweredAndIsCountedNowIsCounted() {
    String counted = "{type: integer, computed: {yearsBetween: [birthDate, receivedOn]}}";
    Bundle draft =
        with(FACTS, "  difficultArea:\n", "  formerAge: " + counted + "\n  difficultArea:\n");
    Bundle old = with(FACTS, "  difficultArea:\n", "  formerAge: integer\n  difficultArea:\n");
    Map<String, Object> facts = facts("NONE", 2);
    facts.put("formerAge", 2);
    PastRuling past =
        new PastRuling(
            "1",
            "unit",
            "H1",
            "COUNTER",
            old.rules().book().rule("allowance", asked(old, facts)),
            Set.of());
    assertThat(Replay.of(old, draft, TODAY).again(past).turn()).isEqualTo(Turn.SAME);
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
    assertThat(whole.byProvince()).containsOnlyKeys("H0", "H1");
    assertThat(whole.byCause()).isNotEmpty();
    assertThat(whole.before().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(all.size());
    ReplayTally.Answer paid = new ReplayTally.Answer("allowance", PAID);
    assertThat(whole.after().getOrDefault(paid, 0L)).isLessThan(whole.before().get(paid));
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
    PastRuling past = past("allowance", facts(poverty, age), Set.of());
    return new PastRuling(
        poverty + age, "unit-" + age % 3, "H" + age % 2, "COUNTER", past.ruling(), Set.of());
  }

  private static PastRuling past(String question, Map<String, Object> facts, Set<String> withheld) {
    Ruling ruling = NOW.rules().book().rule(question, asked(NOW, facts));
    return new PastRuling("1", "unit", "H1", "COUNTER", ruling, withheld);
  }

  private static Facts asked(Bundle bundle, Map<String, Object> answers) {
    return Facts.of(bundle.dictionary(), answers, DAY, "COUNTER");
  }

  private static Map<String, Object> facts(String poverty, int age) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("applicantName", "Nguyễn Văn A");
    answers.put("birthDate", DAY.minusYears(age));
    answers.put("povertyLevel", poverty);
    answers.put("difficultArea", false);
    answers.put("parentsSituation", "BOTH_DEAD");
    answers.put("disability", "NONE");
    answers.put("hiv", false);
    return answers;
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
