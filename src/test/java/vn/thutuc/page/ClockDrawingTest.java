package vn.thutuc.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockDrawingTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  @Test
  void usedPausedAndOverTimeBecomeBarsInPerCent() {
    ClockDrawing drawing =
        clock(
                List.of(
                    new ClockCell(MONDAY, 1, 0, false, false, List.of()),
                    new ClockCell(MONDAY.plusDays(1), 0.5, 0.25, false, false, List.of()),
                    new ClockCell(MONDAY.plusDays(2), 0, 0, false, true, List.of("24/11")),
                    new ClockCell(MONDAY.plusDays(3), 1, 0, true, false, List.of())),
                2.0,
                3.0)
            .drawing();

    assertThat(drawing.bars())
        .extracting(ClockDrawing.Bar::x, ClockDrawing.Bar::width, ClockDrawing.Bar::css)
        .containsExactly(
            tuple("0.000%", "25.000%", "c-used"),
            tuple("25.000%", "12.500%", "c-used"),
            tuple("37.500%", "6.250%", "c-paused"),
            tuple("75.000%", "25.000%", "c-over"));
    assertThat(drawing.gaps()).extracting(ClockDrawing.Mark::css).contains("weekend", "holiday");
    assertThat(drawing.due()).isEqualTo("75.000%");
  }

  @Test
  void theFirstDateOfAMonthNamesTheMonth() {
    List<ClockCell> cells = List.of(cell(MONDAY), cell(MONDAY.plusDays(1)), cell(null));

    assertThat(clock(cells, null, null).drawing().labels())
        .extracting(ClockDrawing.Mark::text)
        .containsExactly("30/11", "01/12", "3");
  }

  @ParameterizedTest
  @CsvSource({"7, 2", "30, 12", "30, 0", "30, 29", "250, 100", "1, 0", "10, -1", "12, 1"})
  void datesNeverCrowdEachOtherAndTodayIsAmongThem(int days, int today) {
    List<Integer> shown = new ArrayList<>(ClockLabels.shown(days, today));

    assertThat(shown).isNotEmpty().hasSizeLessThanOrEqualTo(11).allMatch(i -> i >= 0 && i < days);
    if (today >= 0) {
      assertThat(shown).contains(today);
    }
    int step = (days + 8) / 9;
    for (int i = 1; i < shown.size(); i++) {
      assertThat(shown.get(i) - shown.get(i - 1)).isGreaterThanOrEqualTo(step);
    }
  }

  @Test
  void aClockWithoutDaysDrawsNothing() {
    assertThat(clock(List.of(), null, null).drawing().labels()).isEmpty();
  }

  @Test
  void stepsAreAsWideAsTheirLimits() {
    ClockView clock =
        new ClockView(
            Badge.ON_TIME,
            "",
            "",
            "",
            List.of(cell(MONDAY)),
            null,
            null,
            List.of(
                new StepLimit("Tiếp nhận", "0,5 ngày", 1, StationState.PASSED),
                new StepLimit("Thẩm định", "1,5 ngày", 3, StationState.CURRENT)),
            List.of(),
            null);

    assertThat(clock.drawing().steps())
        .extracting(ClockDrawing.Bar::x, ClockDrawing.Bar::width, ClockDrawing.Bar::text)
        .containsExactly(tuple("0.000%", "25.000%", "1"), tuple("25.000%", "75.000%", "2"));
  }

  @Test
  void aDayCannotBeUsedMoreThanOnce() {
    assertThatThrownBy(() -> new ClockCell(MONDAY, 0.8, 0.3, false, false, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ClockCell cell(@Nullable LocalDate day) {
    return new ClockCell(day, 0, 0, false, false, List.of());
  }

  private static ClockView clock(
      List<ClockCell> cells, @Nullable Double now, @Nullable Double due) {
    return new ClockView(Badge.ON_TIME, "", "", "", cells, now, due, List.of(), List.of(), null);
  }
}
