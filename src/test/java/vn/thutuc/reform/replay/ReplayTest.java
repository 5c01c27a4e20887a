package vn.thutuc.reform.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.reform.replay.AllowancePast.FACTS;
import static vn.thutuc.reform.replay.AllowancePast.NOW;
import static vn.thutuc.reform.replay.AllowancePast.TABLES;
import static vn.thutuc.reform.replay.AllowancePast.amountFrom2027;
import static vn.thutuc.reform.replay.AllowancePast.asked;
import static vn.thutuc.reform.replay.AllowancePast.asking;
import static vn.thutuc.reform.replay.AllowancePast.facts;
import static vn.thutuc.reform.replay.AllowancePast.infant;
import static vn.thutuc.reform.replay.AllowancePast.past;
import static vn.thutuc.reform.replay.AllowancePast.with;
import static vn.thutuc.reform.replay.AllowancePast.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Ruling;

class ReplayTest {

  private static final String FIRST = "coefficients.dmn#child-coefficient/row 1";
  private static final String PAID = "SATISFIED amount = 1350000; coefficient = 2.5";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
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
}
