package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.deadline.BadTimeLimit.Why;
import vn.thutuc.deadline.TimeLimit.Unit;

class TimeLimitTest {

  @ParameterizedTest
  @CsvSource({
    "P7D, P7D, WORKING",
    "PT4H, PT4H, WORKING",
    "PT90M, PT1H30M, WORKING",
    "P0D, P0D, WORKING",
    "P1M, P1M, CALENDAR",
    "P1Y, P12M, CALENDAR",
  })
  void readsWorkingTime(String text, String iso, Unit unit) {
    TimeLimit limit = TimeLimit.parse(text, Unit.WORKING);
    assertThat(limit.iso()).isEqualTo(iso);
    assertThat(limit.unit()).isEqualTo(unit);
  }

  @Test
  void readsCalendarWeeksAsDays() {
    assertThat(TimeLimit.parse("P2W", Unit.CALENDAR)).isEqualTo(TimeLimit.calendarDays(14));
  }

  @ParameterizedTest
  @CsvSource({
    "7, UNREADABLE",
    "'', UNREADABLE",
    "P7, UNREADABLE",
    "seven days, UNREADABLE",
    "P1DT4H, MIXED",
    "P1M3D, MIXED",
    "PT0H, OUT_OF_RANGE",
    "PT-4H, OUT_OF_RANGE",
    "P-3D, OUT_OF_RANGE",
    "P0M, OUT_OF_RANGE",
    "P99999D, OUT_OF_RANGE",
    "P99999999999D, UNREADABLE",
    "PT30S, SECONDS",
    "P1W, WORKING_WEEKS",
  })
  void refusesNonsenseAndSaysWhy(String text, Why why) {
    assertThatThrownBy(() -> TimeLimit.parse(text, Unit.WORKING))
        .isInstanceOfSatisfying(
            BadTimeLimit.class,
            bad -> {
              assertThat(bad.why()).isEqualTo(why);
              assertThat(bad.args()).containsExactly(text, why);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"P7D", "P0D", "PT4H", "PT1H30M", "P2M"})
  void writesWhatItReads(String text) {
    assertThat(TimeLimit.parse(text, Unit.WORKING).iso()).isEqualTo(text);
  }
}
