package vn.thutuc.reform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thutuc.reform.ledger.Reckoning.Line;
import vn.thutuc.reform.ledger.Reckoning.Result;
import vn.thutuc.reform.replay.ReplayTally.Answer;

class ReckoningTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void whatMeetsTheIntervalIsAsForetold() {
    List<Line> lines = Reckoning.of(foretold(0), actual(62, 38));
    assertThat(lines).hasSize(2);
    Line met = lines.get(0);
    assertThat(met.verdict()).isEqualTo("SATISFIED");
    assertThat(met.before()).isEqualTo(new Share(160, 200));
    assertThat(met.low()).isCloseTo(0.6, within(1e-9));
    assertThat(met.high()).isEqualTo(met.low());
    assertThat(met.actual()).isEqualTo(new Share(62, 100));
    assertThat(met.result()).isEqualTo(Result.AS_FORETOLD);
    assertThat(lines.get(1).verdict()).isEqualTo("FAILED");
  }

  @Test
  void whatDoesNotMeetItIsMoreOnOneSideAndLessOnTheOther() {
    assertThat(Reckoning.of(foretold(0), actual(75, 25)))
        .extracting(Line::result)
        .containsExactly(Result.MORE, Result.LESS);
    assertThat(Reckoning.of(foretold(0), actual(45, 55)))
        .extracting(Line::result)
        .containsExactly(Result.LESS, Result.MORE);
  }

  @Test
  void ofFewNothingIsSaid() {
    assertThat(Reckoning.of(foretold(0), actual(29, 0)))
        .extracting(Line::result)
        .containsOnly(Result.TOO_FEW);
    assertThat(Reckoning.of(foretold(0), actual(30, 0)))
        .extracting(Line::result)
        .containsExactly(Result.MORE, Result.LESS);
    assertThat(Reckoning.of(foretold(0), Map.of()))
        .extracting(Line::result)
        .containsOnly(Result.TOO_FEW);
  }

  /** 120 are eligible, 80 are not, and of 50 nobody can tell: 48 % to 68 % of 250. */
  @Test
  void whatNobodyCouldTellWidensTheForecast() {
    Line met = Reckoning.of(foretold(50), actual(75, 25)).get(0);
    assertThat(met.low()).isCloseTo(0.48, within(1e-9));
    assertThat(met.high()).isCloseTo(0.68, within(1e-9));
    assertThat(met.result()).isEqualTo(Result.AS_FORETOLD);
    assertThat(Reckoning.of(foretold(50), actual(80, 20)).get(0).result()).isEqualTo(Result.MORE);
  }

  @Test
  void whatWasNotForetoldStandsUnderOthers() {
    List<Line> lines =
        Reckoning.of(
            foretold(0),
            Map.of(
                new Answer("assessment", "SATISFIED"), 60L,
                new Answer("assessment", "FAILED reason = new"), 40L,
                new Answer("fee", "INFORMED amount = 5"), 100L));
    assertThat(lines)
        .extracting(Line::verdict)
        .containsExactly("SATISFIED", "FAILED", Reckoning.OTHERS);
    assertThat(lines.get(2))
        .returns(0.0, Line::high)
        .returns(new Share(40, 100), Line::actual)
        .returns(Result.MORE, Line::result);
  }

  @Test
  void manyVerdictsAreToldAsOneBeyondTheFirst() {
    List<Forecast.Expected> fees = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      fees.add(new Forecast.Expected("fee", "INFORMED amount = " + i, 10, 40 - i));
    }
    List<Line> lines =
        Reckoning.of(content(fees), Map.of(new Answer("fee", "INFORMED amount = 19"), 3L));
    assertThat(lines).hasSize(Reckoning.MOST_VERDICTS + 1);
    assertThat(lines.get(0).verdict()).isEqualTo("INFORMED amount = 0");
    assertThat(lines.get(8).actual()).isEqualTo(new Share(3, 3));
    assertThat(lines.stream().mapToDouble(Line::low).sum()).isCloseTo(1, within(1e-9));
    assertThat(lines.stream().mapToLong(line -> line.before().count()).sum()).isEqualTo(200);
  }

  /** Of 200 eligible in 160, under the new law in 120. */
  private static Forecast.Content foretold(long untold) {
    List<Forecast.Expected> verdicts =
        new ArrayList<>(
            List.of(
                new Forecast.Expected("assessment", "FAILED", 40, 80),
                new Forecast.Expected("assessment", "SATISFIED", 160, 120)));
    if (untold > 0) {
      verdicts.add(0, new Forecast.Expected("assessment", "", 0, untold));
    }
    return content(verdicts);
  }

  private static Forecast.Content content(List<Forecast.Expected> verdicts) {
    return new Forecast.Content(
        DAY.minusYears(1), DAY, true, 200, 40, 200, 40, 0, List.of(), verdicts, List.of(), null);
  }

  private static Map<Answer, Long> actual(long satisfied, long failed) {
    return Map.of(
        new Answer("assessment", "SATISFIED"),
        satisfied,
        new Answer("assessment", "FAILED"),
        failed);
  }
}
