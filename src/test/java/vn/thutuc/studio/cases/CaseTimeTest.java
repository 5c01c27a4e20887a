package vn.thutuc.studio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.studio.CaseTime;

/** Moments of a log as the terms of a worked case, and back; offices work 07:30 or so to 17:00. */
class CaseTimeTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final WorkingTime TIME =
      new Calendars(Path.of("rules", "_calendar")).get("vn").workingTime(false);

  @ParameterizedTest
  @CsvSource({
    "2026-10-05T08:12, 2026-10-05T08:12, P0D",
    "2026-10-05T08:12, 2026-10-05T09:41, PT1H29M",
    "2026-10-05T09:00, 2026-10-06T09:00, P1D",
    "2026-10-05T09:00, 2026-10-07T10:30, P2DT1H30M",
    "2026-10-09T09:00, 2026-10-12T08:00, PT7H",
    // over the national day and its days off
    "2026-08-28T09:00, 2026-09-03T09:00, P1D"
  })
  void withinWorkingHoursItIsExact(String from, String to, String term) {
    var between = CaseTime.between(at(from), at(to), TIME);

    assertThat(between).hasToString(term);
    assertThat(CaseTime.after(at(from), between, TIME)).isEqualTo(at(to));
  }

  @ParameterizedTest
  @CsvSource({
    // an evening counts as the end of that day, a weekend and an early morning as the next opening
    "2026-10-05T16:00, 2026-10-05T20:00, 2026-10-05T17:00",
    "2026-10-09T16:00, 2026-10-10T10:00, 2026-10-12T07:01",
    "2026-10-05T16:00, 2026-10-06T05:00, 2026-10-06T07:01"
  })
  void outsideItTheClosestMinuteStandsForIt(String from, String to, String stands) {
    assertThat(CaseTime.after(at(from), CaseTime.between(at(from), at(to), TIME), TIME))
        .isEqualTo(at(stands));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
