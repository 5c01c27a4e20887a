package vn.thutuc.reform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.thutuc.history.CaseTimes;
import vn.thutuc.reform.ledger.Reckoning.Result;

/** What a simulation foretold beside what dossiers took. */
class MeasuringTest {

  private static final double DAY = 86_400;

  private static Forecast.Figure time(double low, double high) {
    return new Forecast.Figure("cycle_time_mean", low * DAY, (low + high) / 2 * DAY, high * DAY);
  }

  private static CaseTimes.Times took(long ended, double mean, double sd, long late) {
    return new CaseTimes.Times(ended + 5, ended, mean * DAY, sd * DAY, late);
  }

  private static Measuring.Measured measured(Forecast.Figure foretold, CaseTimes.Times times) {
    return Measuring.of(foretold, times).orElseThrow();
  }

  /** Student's quantile for 35 degrees of freedom is 2.0301. */
  @Test
  void theMeanTimeHasStudentsInterval() {
    Measuring.Measured found = measured(time(3, 4), took(36, 3.5, 1.2, 0));
    assertThat(found.low()).isCloseTo((3.5 - 2.0301 * 0.2) * DAY, within(10.0));
    assertThat(found.high()).isCloseTo((3.5 + 2.0301 * 0.2) * DAY, within(10.0));
    assertThat(found.of()).isEqualTo(36);
    assertThat(found.result()).isEqualTo(Result.AS_FORETOLD);
  }

  @Test
  void moreOrLessIsSaidOnlyWhenTheIntervalsDoNotMeet() {
    assertThat(measured(time(3, 4), took(36, 4.5, 1.2, 0)).result()).isEqualTo(Result.MORE);
    assertThat(measured(time(3, 4), took(36, 4.3, 1.2, 0)).result()).isEqualTo(Result.AS_FORETOLD);
    assertThat(measured(time(3, 4), took(36, 2.5, 1.2, 0)).result()).isEqualTo(Result.LESS);
  }

  @Test
  void ofFewDossiersNothingIsSaid() {
    assertThat(measured(time(3, 4), took(29, 40, 1, 0)).result()).isEqualTo(Result.TOO_FEW);
    assertThat(measured(time(3, 4), took(0, 0, 0, 0)).result()).isEqualTo(Result.TOO_FEW);
  }

  @Test
  void lateOnesAreAShareAndCostIsNotMeasured() {
    Forecast.Figure late = new Forecast.Figure("sla_breach_share", 0.0, 0.01, 0.02);
    assertThat(measured(late, took(100, 3, 1, 1)).result()).isEqualTo(Result.AS_FORETOLD);
    assertThat(measured(late, took(100, 3, 1, 20)).result()).isEqualTo(Result.MORE);
    assertThat(measured(late, took(100, 3, 1, 20)).value()).isEqualTo(0.2);
    assertThat(Measuring.of(new Forecast.Figure("people_cost_mean", 1, 2, 3), took(100, 3, 1, 1)))
        .isEmpty();
  }
}
