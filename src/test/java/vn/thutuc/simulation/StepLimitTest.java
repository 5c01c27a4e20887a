package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.deadline.ClockPolicy;
import vn.thutuc.deadline.ClockTerms;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;

/** How many visits to a step take longer than the step may, and how long they take. */
class StepLimitTest {

  private static final Map<String, String> NONE = Map.of();

  private static Flow limited(Flow flow, String step, Map<String, String> properties) {
    return new Flow(
        flow.processId(),
        flow.steps().stream()
            .map(each -> each.id().equals(step) ? with(each, properties) : each)
            .toList(),
        flow.edges());
  }

  private static Flow.Step with(Flow.Step step, Map<String, String> properties) {
    return new Flow.Step(
        step.id(),
        step.name(),
        step.kind(),
        step.parent(),
        step.role(),
        step.formId(),
        step.decision(),
        step.bean(),
        step.called(),
        step.binding(),
        step.resultVariable(),
        step.trigger(),
        step.attachedTo(),
        step.many(),
        step.sequential(),
        properties);
  }

  /** The time in an M/M/1 queue is exponential with rate μ − λ. */
  @Test
  void theShareOfAQueueIsThatOfTheTheory() {
    Report report =
        Lab.run(
            limited(Lab.ONE_STEP, "Serve", Map.of("limit", "PT15M")),
            """
            start: 2026-01-05T00:00+07:00
            arrival: {dist: exponential, mean: 600}
            pools: {clerk: {size: 1}}
            tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 360}}}
            run: {replications: 30, cases: 12000, warm_up: 1000, seed: 7}
            """);

    Lab.holds(report, "breach_share.Serve", Math.exp(-900 * (1 / 360.0 - 1 / 600.0)));
    Lab.holds(report, "time_per_case.Serve", 1 / (1 / 360.0 - 1 / 600.0));
  }

  /** One case comes on Monday 5 January 2026 at 09:00 and is worked on for so long. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // done on Tuesday 10:00, after nine hours of the office
        "PT9H | PT9H | WORKING | 0",
        "PT9H | PT8H59M | WORKING | 1",
        "PT9H | P1DT1H | WORKING | 0",
        // 25 hours on the wall
        "PT9H | PT25H | CALENDAR | 0",
        "PT9H | PT24H | CALENDAR | 1",
        // the day it comes is not counted
        "PT9H | P1D | WORKING | 0",
        "PT17H | P1D | WORKING | 1",
        "PT7H | P0D | WORKING | 0",
        "PT9H | P0D | WORKING | 1",
        // done on Monday 12 January: the fifth working day, and the seventh of the calendar
        "PT40H | P5D | WORKING | 0",
        "PT40H | P4D | WORKING | 1",
        "PT40H | P7D | CALENDAR | 0",
        // the sixth day is a Sunday, which moves it to Monday; the fourth is Friday
        "PT40H | P6D | CALENDAR | 0",
        "PT40H | P4D | CALENDAR | 1",
      })
  void countsAsTheLawDoes(String work, String limit, String unit, double share) {
    Report report = one(Map.of("limit", limit, "limitUnit", unit), work, NONE);

    assertThat(report.metric("breach_share.Check").mean()).isEqualTo(share);
  }

  /** Beside it the applicant is waited for from 09:00 to Thursday 09:00. */
  @ParameterizedTest
  @CsvSource({"PAUSE, PT9H, 0", "RUN, PT9H, 1", "PAUSE, PT8H, 1", "RUN, PT33H, 0", "RUN, PT32H, 1"})
  void standsStillWhileTheClockOfTheCaseDoes(String clock, String limit, double share) {
    Report report =
        one(Map.of("limit", limit), "PT33H", Map.of("clock", clock, "waitsFor", "APPLICANT"));

    assertThat(report.metric("breach_share.Check").mean()).isEqualTo(share);
  }

  private static Report one(Map<String, String> check, String work, Map<String, String> wait) {
    Flow drawn = Drawing.of("start > P_fork > Check > P_join > end", "P_fork > W_answer > P_join");
    Flow flow = limited(limited(drawn, "Check", check), "W_answer", wait);
    return Lab.run(
        flow,
        """
        start: 2026-01-05T08:00+07:00
        calendars: {office: {weekly: {MON-FRI: ["08:00-16:00"]}}}
        arrival: {dist: fixed, value: 3600}
        pools: {clerk: {size: 1, calendar: office}}
        tasks: {Check: {pool: clerk, duration: {dist: fixed, value: %s}}}
        events: {W_answer: {dist: fixed, value: %s}}
        sla: {limit: P90D, calendar: office}
        run: {replications: 1, cases: 1, seed: 1}
        """
            .formatted(work, wait.isEmpty() ? "0" : "P3D"));
  }

  @Test
  void theTimesOfAllStepsMakeUpTheTimeOfTheCase() {
    Report report =
        Lab.run(
            Drawing.of("start > A > X_ok > A", "X_ok > B > C > end"),
            """
            start: 2026-01-05T07:00+07:00
            calendars: {office: {weekly: {MON-FRI: ["07:00-11:30", "13:30-17:00"]}}}
            arrival: {dist: exponential, mean: PT1H, calendar: office}
            pools: {clerk: {size: 2, calendar: office}, leader: {size: 1, calendar: office}}
            tasks:
              A: {pool: clerk, duration: {dist: lognormal, mean: PT50M, sd: PT30M}}
              B: {pool: leader, duration: {dist: gamma, mean: PT30M, sd: PT30M}, delay: {dist: fixed, value: PT20H}}
              C: {duration: {dist: exponential, mean: P2D}}
            gateways: {X_ok: {X_ok_A: 0.2, X_ok_B: 0.8}}
            run: {replications: 3, cases: 2000, warm_up: 100, seed: 3}
            """);

    for (String kind : new String[] {"", "working_"}) {
      double sum = 0;
      for (String step : new String[] {"A", "B", "C"}) {
        sum += report.metric(kind + "time_per_case." + step).mean();
      }
      double whole = report.metric(kind + "cycle_time_mean").mean();
      assertThat(sum).as(kind).isCloseTo(whole, within(1e-6 * whole));
    }
    assertThat(report.metric("work_per_case.A").mean() / 3000).isCloseTo(1.25, within(0.05));
    double half = report.workingCycles().percentile(50);
    assertThat(half).isCloseTo(report.metric("working_cycle_time_p50").mean(), within(0.03 * half));
  }

  /** What the product shows as the due date of a task is what the simulator holds it to. */
  @Test
  void agreesWithTheClockOfTasks() {
    WorkingCalendar law = new Calendars(Path.of("rules", "_calendar")).get("vn");
    Parameters parameters =
        Lab.read(
            """
            start: 2026-01-05T00:00+07:00
            timezone: Asia/Ho_Chi_Minh
            calendars: {office: {weekly: {MON-FRI: ["07:00-11:30", "13:30-17:00"]}, holidays: vn}}
            arrival: {dist: exponential, mean: 600, calendar: office}
            tasks: {Serve: {duration: {dist: fixed, value: 1}}}
            run: {replications: 1, cases: 1, seed: 1}
            """);
    PeoplePlan people = new PeoplePlan(parameters);
    TermPlan plan = people.terms();
    Instant start = parameters.start().toInstant();
    Random luck = new Random(11);
    for (String term : new String[] {"PT4H", "PT12H", "P1DT2H", "P0D", "P1D", "P5D", "P20D"}) {
      for (Manifest.LimitUnit unit : Manifest.LimitUnit.values()) {
        Map<String, String> said = Map.of("limit", term, "limitUnit", unit.name());
        Flow.Step step = with(Lab.ONE_STEP.step("Serve").orElseThrow(), said);
        StepLimit limit = Objects.requireNonNull(plan.of(step));
        for (int i = 0; i < 200; i++) {
          int opened = luck.nextInt(200 * 86_400) + 1;
          Instant due =
              new ClockTerms(
                      ClockTerms.limit(Term.parse(term), unit),
                      new ClockPolicy(null, ClockPolicy.Supplement.NONE, false),
                      "vn")
                  .dueOf(ClockTerms.limit(Term.parse(term), unit), start.plusSeconds(opened), law);
          double end = (double) Duration.between(start, due).toSeconds();
          assertThat(limit.isLate(opened, end, 0)).as("%s %s %s", term, unit, opened).isFalse();
          // the next day on which anybody works is too late
          double next = people.hours("office").opensFrom(end + 60);
          assertThat(limit.isLate(opened, next + 60, 0))
              .as("%s %s %s", term, unit, opened)
              .isTrue();
        }
      }
    }
  }
}
