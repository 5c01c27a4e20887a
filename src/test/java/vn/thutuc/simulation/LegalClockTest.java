package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.procedure.Flow;

/** The time limit of a case: days counted as the law counts them, pauses and new beginnings. */
class LegalClockTest {

  private static final Flow FLOW = Drawing.of("start > Check > W_answer > Decide > end");

  /**
   * One case, received on Monday 5 January 2026 at 09:00; it is checked for an hour, waits for the
   * applicant and is decided in an hour.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // ends Friday 9 January 11:00: four working days after the day of receipt
        "P4D || P4D | 0",
        "P3D || P4D | 1",
        // a Saturday does not count: Monday 12 January is the fifth day
        "P5D || P7D | 0",
        "P4D || P7D | 1",
        // the wait is not counted: decided on the day of receipt, so to speak
        "P1D | pauseIn: [W_answer] | P7D | 0",
        // counted anew from the answer on
        "P1D | resetAt: [W_answer] | P7D | 0",
        // in hours of the office: one before and one after the wait
        "PT2H | pauseIn: [W_answer] | P7D | 0",
        "PT1H | pauseIn: [W_answer] | P7D | 1",
        "PT1H | resetAt: [W_answer] | P7D | 0",
        "PT33H || P4D | 1",
        "PT34H || P4D | 0",
      })
  void countsTheTimeOfTheCase(String limit, String more, String wait, double share) {
    Report report =
        Lab.run(
            FLOW,
            """
            start: 2026-01-05T08:00+07:00
            calendars: {office: {weekly: {MON-FRI: ["08:00-16:00"]}}}
            arrival: {dist: fixed, value: 3600}
            tasks:
              Check: {duration: {dist: fixed, value: 3600}}
              Decide: {duration: {dist: fixed, value: 3600}}
            events: {W_answer: {dist: fixed, value: %s}}
            sla: {limit: %s, calendar: office%s}
            run: {replications: 1, cases: 1, seed: 1}
            """
                .formatted(wait, limit, more == null ? "" : ", " + more));

    assertThat(report.metric("sla_breach_share").mean()).isEqualTo(share);
  }
}
