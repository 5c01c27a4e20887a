package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
        // from the check on: an hour less
        "PT33H | startAt: [Check] | P4D | 0",
        "PT32H | startAt: [Check] | P4D | 1",
        "P4D | startAt: [Check] | P4D | 0",
        // until the answer: nine working hours after Monday 10:00 are Friday 10:00
        "PT33H | stopAt: [W_answer] | P4D | 0",
        "PT32H | stopAt: [W_answer] | P4D | 1",
        "PT32H | 'startAt: [Check], stopAt: [W_answer]' | P4D | 0",
        "PT31H | 'startAt: [Check], stopAt: [W_answer]' | P4D | 1",
        // what the applicant brings before reception is no matter of the clock
        "PT1H | 'startAt: [W_answer], resetAt: [Check]' | P7D | 0",
        "PT1M | 'startAt: [Decide]' | P7D | 0",
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

  /**
   * Two hours at most: the hour before reception is done with and that after the result are not.
   */
  @ParameterizedTest
  @CsvSource({"PT2H, 0", "PT1H, 1"})
  void runsFromReceptionToTheResultAsTheDiagramSays(String limit, double share) {
    String diagram =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
          <process id="P" isExecutable="true">
            <startEvent id="s"/>
            <userTask id="Receive"><extensionElements><camunda:properties>
              <camunda:property name="clock" value="START"/>
            </camunda:properties></extensionElements></userTask>
            <userTask id="Decide"/>
            <serviceTask id="Issue" camunda:delegateExpression="${issueResult}"/>
            <userTask id="Return"/>
            <endEvent id="e"/>
            <sequenceFlow id="a" sourceRef="s" targetRef="Receive"/>
            <sequenceFlow id="b" sourceRef="Receive" targetRef="Decide"/>
            <sequenceFlow id="c" sourceRef="Decide" targetRef="Issue"/>
            <sequenceFlow id="d" sourceRef="Issue" targetRef="Return"/>
            <sequenceFlow id="f" sourceRef="Return" targetRef="e"/>
          </process>
        </definitions>
        """;
    Report report =
        Lab.run(
            Flow.read("model.bpmn", diagram.getBytes(StandardCharsets.UTF_8)),
            """
            start: 2026-01-05T08:00+07:00
            arrival: {dist: fixed, value: 3600}
            tasks:
              Receive: {duration: {dist: fixed, value: 3600}}
              Decide: {duration: {dist: fixed, value: 7200}}
              Return: {duration: {dist: fixed, value: 3600}}
            sla: {limit: %s}
            run: {replications: 1, cases: 1, seed: 1}
            """
                .formatted(limit));

    assertThat(report.metric("sla_breach_share").mean()).isEqualTo(share);
  }
}
