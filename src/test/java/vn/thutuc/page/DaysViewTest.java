package vn.thutuc.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysViewTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  @Test
  void countedDaysAreNumberedAndSaidAheadOfTodayTheyWillCount() {
    DaysView days =
        new DaysView(
            List.of(
                new DayView(FRIDAY, DayKind.RECEIPT, false, null),
                new DayView(FRIDAY.plusDays(1), DayKind.WEEKEND, false, null),
                new DayView(FRIDAY.plusDays(3), DayKind.WORKING, true, null),
                new DayView(FRIDAY.plusDays(4), DayKind.HOLIDAY, false, "lễ"),
                new DayView(FRIDAY.plusDays(5), DayKind.WORKING, true, null),
                new DayView(FRIDAY.plusDays(6), DayKind.SWAP, true, null)),
            FRIDAY.plusDays(3),
            FRIDAY.plusDays(6));

    assertThat(days.drawn())
        .extracting(DaysView.Drawn::number, DaysView.Drawn::word, DaysView.Drawn::css)
        .containsExactly(
            tuple(0, "receipt", "is-off from-5"),
            tuple(0, "weekend", "is-off"),
            tuple(1, "counted", "is-counted is-today"),
            tuple(0, "holiday", "is-holiday"),
            tuple(2, "ahead", "is-ahead"),
            tuple(3, "due", "is-ahead is-due"));
  }

  @Test
  void aPausedDayIsHatchedAndAnUnknownDueDateMarksNothing() {
    DaysView days =
        new DaysView(List.of(new DayView(FRIDAY, DayKind.PAUSED, false, "chờ")), FRIDAY, null);

    assertThat(days.drawn().get(0).css()).isEqualTo("is-paused is-today from-5");
    assertThat(days.drawn().get(0).isToday()).isTrue();
  }
}
