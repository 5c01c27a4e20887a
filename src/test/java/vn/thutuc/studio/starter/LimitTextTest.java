package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.studio.starter.Limit.Unit.CALENDAR_DAY;
import static vn.thutuc.studio.starter.Limit.Unit.HOUR;
import static vn.thutuc.studio.starter.Limit.Unit.MONTH;
import static vn.thutuc.studio.starter.Limit.Unit.WORKING_DAY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitTextTest {

  static Stream<Arguments> phrases() {
    return Stream.of(
        Arguments.of("03 (ba) ngày làm việc", List.of(new Limit(3, WORKING_DAY))),
        Arguments.of("năm (05) ngày làm việc, kể từ", List.of(new Limit(5, WORKING_DAY))),
        Arguments.of("15 (mười lăm) ngày kể từ", List.of(new Limit(15, CALENDAR_DAY))),
        Arguments.of(
            "từ 5 đến 10 ngày", List.of(new Limit(5, CALENDAR_DAY), new Limit(10, CALENDAR_DAY))),
        Arguments.of("trong ngày làm việc", List.of(new Limit(0, WORKING_DAY))),
        Arguments.of("không quá 08 giờ làm việc", List.of(new Limit(8, HOUR))),
        Arguments.of("trong 02 tháng", List.of(new Limit(2, MONTH))),
        Arguments.of("nếu nhận sau 15 giờ", List.of()),
        Arguments.of("ngày 01 tháng 7 năm 2026, ngày 30/6/2025", List.of()));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void findsLengthsOfTimeInProse(String prose, List<Limit> found) {
    assertThat(LimitPhrases.in(prose)).isEqualTo(found);
  }

  @Test
  void isCertainWhenCellsAndRemarksAgree() {
    Reading<Limit> limit = SampleCatalogue.reading("9.000001").limit();
    assertThat(limit.value()).isEqualTo(new Limit(5, WORKING_DAY));
    assertThat(limit.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(limit.source()).startsWith("Trực tuyến5 Ngày làm việc50,000");
  }

  @Test
  void leavesOpenWhatDiffersByChannel() {
    EntryReading reading = SampleCatalogue.reading("9.000002");
    assertThat(reading.limit().doubts()).containsExactly(Doubt.LIMITS_DIFFER);
    assertThat(reading.limit().value()).isNull();
    assertThat(reading.limits().get(2).doubts()).containsExactly(Doubt.LIMIT_NO_UNIT);
  }

  @Test
  void takesALimitFromTheRemarkOnlyWithAWarning() {
    List<Reading<Limit>> rows = SampleCatalogue.reading("9.000003").limits();
    assertThat(rows.get(0).doubts()).containsExactly(Doubt.LIMIT_NO_UNIT);
    assertThat(rows.get(1).value()).isEqualTo(new Limit(10, WORKING_DAY));
    assertThat(rows.get(1).doubts()).containsExactly(Doubt.LIMIT_FROM_REMARK);
  }

  @Test
  void warnsOfAnotherUnitInTheSteps() {
    Reading<Limit> row = Reading.certain(new Limit(20, CALENDAR_DAY), "20 Ngày");
    Reading<Limit> whole = LimitText.ofAll(List.of(row), "trong thời hạn 20 ngày làm việc");
    assertThat(whole.doubts()).containsExactly(Doubt.LIMIT_UNIT_IN_STEPS);
    assertThat(LimitText.ofAll(List.of(row), "20 ngày, 20 ngày làm việc").doubts()).isEmpty();
  }

  @Test
  void writesNoMonthAsDays() {
    assertThat(new Limit(12, MONTH).term()).isEmpty();
    assertThat(new Limit(8, HOUR).term().orElseThrow()).hasToString("PT8H");
  }
}
