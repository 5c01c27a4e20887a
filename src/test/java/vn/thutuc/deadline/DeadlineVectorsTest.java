package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.deadline.ClockPolicy.Supplement;
import vn.thutuc.deadline.TimeLimit.Unit;

/** The nineteen worked examples of the deadline law, around Tết, swaps, lunch and days in lieu. */
class DeadlineVectorsTest {

  @ParameterizedTest(name = "{0} + {1} {2}, swapped Saturday works: {3} = {4}")
  @CsvSource({
    "2026-11-23T09:00, P3D,  WORKING,  false, 2026-11-27T17:00",
    "2026-11-20T09:00, P1D,  WORKING,  false, 2026-11-23T17:00",
    "2026-02-13T09:00, P3D,  WORKING,  false, 2026-02-25T17:00",
    "2026-02-12T09:00, P7D,  WORKING,  false, 2026-03-02T17:00",
    "2026-04-24T09:00, P2D,  WORKING,  false, 2026-04-29T17:00",
    "2026-04-28T09:00, P5D,  WORKING,  false, 2026-05-07T17:00",
    "2026-08-28T09:00, P3D,  WORKING,  false, 2026-09-07T17:00",
    "2026-08-20T09:00, P2D,  WORKING,  true,  2026-08-22T17:00",
    "2026-08-20T09:00, P2D,  WORKING,  false, 2026-08-24T17:00",
    "2025-04-25T09:00, P3D,  WORKING,  true,  2025-04-29T17:00",
    "2025-04-25T09:00, P3D,  WORKING,  false, 2025-05-05T17:00",
    "2025-01-24T09:00, P1D,  WORKING,  false, 2025-02-03T17:00",
    "2026-02-01T09:00, P15D, CALENDAR, false, 2026-02-23T17:00",
    "2026-04-11T09:00, P15D, CALENDAR, false, 2026-04-28T17:00",
    "2026-08-18T09:00, P15D, CALENDAR, false, 2026-09-03T17:00",
    "2026-11-09T09:00, P15D, CALENDAR, false, 2026-11-25T17:00",
    "2026-11-23T16:30, PT2H, WORKING,  false, 2026-11-25T08:30",
    "2026-11-20T15:20, PT8H, WORKING,  false, 2026-11-23T15:20",
    "2026-02-13T16:00, PT4H, WORKING,  false, 2026-02-23T10:00",
    "2026-11-21T09:00, PT3H, WORKING,  false, 2026-11-23T10:00",
    "2026-11-23T12:00, PT1H, WORKING,  false, 2026-11-23T14:30",
  })
  void fallsDue(String received, String limit, Unit unit, boolean swap, LocalDateTime due) {
    ClockPolicy policy = new ClockPolicy(null, Supplement.RESET, swap);
    Deadline deadline =
        DueDate.of(
            Vietnam.started(Vietnam.at(received)),
            TimeLimit.parse(limit, unit),
            policy,
            Vietnam.CALENDAR);
    assertThat(LocalDateTime.ofInstant(deadline.due(), Vietnam.ZONE)).isEqualTo(due);
    assertThat(deadline.dueDate()).isEqualTo(due.toLocalDate());
  }
}
