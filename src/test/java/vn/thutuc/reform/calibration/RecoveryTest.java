package vn.thutuc.reform.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.calendar.WeeklyHours;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Simulation;

/** What was simulated is found again in its log. */
class RecoveryTest {

  private static final EventLog LOG = KnownProcedure.log(KnownProcedure.PARAMETERS, 0);

  private static final Calibration LEARNT = KnownProcedure.calibrated(LOG, false);
  private static final Calibration ENDS_ONLY =
      KnownProcedure.calibrated(SimulatedLog.endsOnly(LOG), false);

  private static Parameters found(Calibration learnt) {
    return Simulation.read(
        "parameters.yaml", learnt.parameters().getBytes(UTF_8), Path.of("rules", "_calendar"));
  }

  private static double work(Parameters found, String step) {
    return found.tasks().get(step).duration().mean();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void waysWorkPeopleAndDelays(boolean startsTold) {
    Calibration learnt = startsTold ? LEARNT : ENDS_ONLY;
    Parameters found = found(learnt);

    assertThat(learnt.fitness()).isEqualTo(1);
    assertThat(found.gateways().get("Complete").shares().get(0).get("f_no"))
        .isCloseTo(0.25, within(0.02));
    assertThat(work(found, "Check")).isCloseTo(1500, within(75.0));
    assertThat(work(found, "Ask")).isCloseTo(120, within(1.0));
    assertThat(work(found, "Visit")).isCloseTo(3600, within(250.0));
    assertThat(work(found, "Plan")).isCloseTo(3600, within(100.0));
    // of ends only, some of the delay before it cannot be told from work
    assertThat(work(found, "Sign")).isBetween(239.0, startsTold ? 241.0 : 2_000);
    assertThat(found.pools()).hasSize(3);
    assertThat(pool(found, "Check")).isEqualTo(pool(found, "Receive")).isEqualTo("clerk");
    assertThat(found.pools().get("clerk").size()).isEqualTo(2);
    assertThat(found.pools().get(pool(found, "Visit")).size()).isEqualTo(5);
    assertThat(found.pools().get(pool(found, "Sign")).size()).isEqualTo(1);
  }

  private static String pool(Parameters found, String step) {
    return found.tasks().get(step).pools().get(0);
  }

  @Test
  void delaysApartFromQueues() {
    Parameters found = found(LEARNT);
    Parameters.EventTime delay = found.tasks().get("Sign").delay();

    assertThat(delay).isNotNull();
    assertThat(delay.probability()).isCloseTo(0.4, within(0.03));
    assertThat(delay.time().mean()).isCloseTo(14_400, within(1_500.0));
    assertThat(found.tasks().get("Check").delay()).isNull();
    assertThat(found.tasks().get("Visit").delay()).isNull();
  }

  @Test
  void hoursToTheHalfHour() {
    Parameters found = found(LEARNT);

    assertThat(hours(found, "Check"))
        .isEqualTo(week(Map.of("MON-FRI", java.util.List.of("07:00-11:30", "13:30-17:00"))));
    assertThat(hours(found, "Visit"))
        .isEqualTo(week(Map.of("MON-FRI", java.util.List.of("08:00-16:00"))));
  }

  private static String hours(Parameters found, String step) {
    return week(found.calendars().get(found.pools().get(pool(found, step)).calendar()).weekly());
  }

  private static String week(Map<String, java.util.List<String>> text) {
    WeeklyHours hours = WeeklyHours.parse(text);
    StringBuilder week = new StringBuilder();
    for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
      week.append(day).append(hours.on(day));
    }
    return week.toString();
  }

  @Test
  void arrivalsByHourAndDay() {
    double[] arrivals =
        LOG.cases().stream()
            .mapToDouble(one -> new Clock(KnownProcedure.ZONE).of(one.begin()))
            .toArray();
    Comings comings = Comings.of(arrivals, arrivals[0], arrivals[arrivals.length - 1]);

    assertThat(comings.byHour()).as("the days of the week are alike").isFalse();
    assertThat(comings.perWeek()).isCloseTo(55, within(3.0));
    assertThat(comings.perHour()[7]).as("Monday 7 to 8").isCloseTo(3, within(0.4));
    assertThat(comings.perHour()[5 * 24 + 8]).as("Saturday").isZero();
  }

  @Test
  void everyValueTellsItsSource() {

    assertThat(ENDS_ONLY.guessed()).containsExactly("tasks.Receive");
    assertThat(ENDS_ONLY.parameters()).contains("# GUESSED: the log tells no time before its end");
    assertThat(ENDS_ONLY.sources().keySet())
        .contains("arrival", "gateways.Complete", "tasks.Check", "tasks.Sign.delay", "pools.clerk");
    assertThat(ENDS_ONLY.sources().get("tasks.Check").n()).isGreaterThan(1_800);
  }

  @Test
  void cycleTimesOfTheFindings() {
    double mean =
        KnownProcedure.simulation(KnownProcedure.flow(), LEARNT.parameters())
            .run(2, Progress.NONE)
            .metric("cycle_time_mean")
            .mean();
    double known =
        KnownProcedure.simulation(KnownProcedure.flow(), KnownProcedure.PARAMETERS)
            .run(2, Progress.NONE)
            .metric("cycle_time_mean")
            .mean();

    assertThat(mean).isCloseTo(known, within(0.15 * known));
  }

  @Test
  void aMinedDiagramTellsTheSameWays() {
    Calibration learnt = KnownProcedure.calibrated(LOG, true);
    Flow mined = Flow.read("mined.bpmn", learnt.model());

    assertThat(learnt.fitness()).isGreaterThan(0.99);
    assertThat(learnt.minedShare()).isGreaterThan(0.99);
    assertThat(mined.steps().stream().filter(step -> step.kind() == Flow.Kind.TASK)).hasSize(6);
    assertThat(
            KnownProcedure.simulation(mined, learnt.parameters())
                .run(1, Progress.NONE)
                .metric("cases_completed")
                .mean())
        .isPositive();
  }
}
