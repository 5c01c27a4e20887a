package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters of Prosimos, lived through as the same said in our own words. */
@Execution(ExecutionMode.CONCURRENT)
class ProsimosFileTest {

  private static final String FILE =
      """
      {"resource_profiles": [{"id": "desk", "name": "Desk", "resource_list": [
          {"id": "Anna", "name": "A", "cost_per_hour": 35, "amount": 1, "calendar": "office", "assignedTasks": ["Serve"]},
          {"id": "two", "name": "B", "cost_per_hour": 20, "amount": 2, "calendar": "office"}]},
        {"id": "again", "name": "Again", "resource_list": [
          {"id": "Anna", "name": "A", "cost_per_hour": 35, "amount": 1, "calendar": "office"}]}],
       "arrival_time_distribution": {"distribution_name": "expon",
          "distribution_params": [{"value": 300}, {"value": 0}, {"value": 90000}]},
       "arrival_time_calendar": [{"from": "MONDAY", "to": "FRIDAY", "beginTime": "09:00:00", "endTime": "17:00:00"}],
       "gateway_branching_probabilities": [],
       "task_resource_distribution": [{"task_id": "Serve", "resources": [
          {"resource_id": "Anna", "distribution_name": "lognorm", "distribution_params": [{"value": 600}, {"value": 90000}, {"value": 10}, {"value": 7200}]},
          {"resource_id": "two", "distribution_name": "lognorm", "distribution_params": [{"value": 600}, {"value": 90000}, {"value": 10}, {"value": 7200}]}]}],
       "resource_calendars": [{"id": "office", "name": "office", "time_periods": [
          {"from": "MONDAY", "to": "FRIDAY", "beginTime": "13:00:00", "endTime": "17:00:00"},
          {"from": "MONDAY", "to": "THURSDAY", "beginTime": "09:00:00", "endTime": "12:00:00"},
          {"from": "SATURDAY", "to": "SATURDAY", "beginTime": "00:00:00", "endTime": "23:59:59"}]}],
       "case_attributes": [], "branch_rules": []}
      """;

  private static final String OURS =
      """
      start: 2026-01-05T00:00Z
      run: {replications: 20, cases: 1000, seed: 1}
      calendars:
        office: {weekly: {MON-THU: ["09:00-12:00", "13:00-17:00"], FRI: ["13:00-17:00"], SAT: ["00:00-24:00"]}}
        coming: {weekly: {MON-FRI: ["09:00-17:00"]}}
      arrival: {dist: exponential, mean: 300, max: 90000, calendar: coming}
      pools:
        people:
          members:
            - {name: Anna, cost_per_hour: 35, calendar: office, skills: [Serve]}
            - {name: two, size: 2, cost_per_hour: 20, calendar: office, skills: [Serve]}
      tasks:
        Serve: {pool: people, skill: Serve, duration: {dist: lognormal, mean: 600, sd: 300, min: 10, max: 7200}}
      """;

  @Test
  void livesAsTheSameSaidInOurWords() {
    Report theirs = Lab.run(Lab.ONE_STEP, FILE);
    Report ours = Lab.run(Lab.ONE_STEP, OURS);

    assertThat(ours.metric("cycle_time_mean").mean()).isPositive();
    for (String metric :
        new String[] {
          "cycle_time_mean", "wait_mean.Serve", "cost_mean", "utilisation.people/two"
        }) {
      assertThat(theirs.metric(metric)).as(metric).isEqualTo(ours.metric(metric));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fix       | 60, 0, 1               | fixed       | 60     |  -inf | inf",
        "expon     | 300, 100, 900          | exponential | 200    |   100 | 900",
        "expon     | 100, 200, 100, 900     | exponential | 200    |   100 | 900",
        "norm      | 50, 10, 20, 80         | normal      | 50     |    20 | 80",
        "uniform   | 10, 30                 | uniform     | 20     |  -inf | inf",
        "uniform   | 10, 20, 10, 30         | uniform     | 20     |  -inf | inf",
        "triang    | 0.5, 10, 20, 10, 30    | triangular  | 20     |  -inf | inf",
        "lognorm   | 600, 90000, 10, 7200   | lognormal   | 600    |    10 | 7200",
        "lognorm   | 1, 0, 100, 10, 7200    | lognormal   | 164.87 |    10 | 7200",
        "gamma     | 600, 90000, 10, 7200   | gamma       | 600    |    10 | 7200",
        "gamma     | 2, 0, 300, 10, 7200    | gamma       | 600    |    10 | 7200",
      })
  void readsTheirDistributions(
      String name, String values, String dist, double mean, String least, String most) {
    Distribution read =
        Lab.read(
                FILE.replaceAll("\"lognorm\"", "\"" + name + "\"").replace(LOGNORMAL, list(values)))
            .tasks()
            .get("Serve")
            .duration();

    assertThat(read.shape().getClass().getSimpleName()).isEqualToIgnoringCase(dist);
    assertThat(read.shape().mean()).isCloseTo(mean, org.assertj.core.api.Assertions.within(0.01));
    assertThat(read.min()).isEqualTo(number(least));
    assertThat(read.max()).isEqualTo(number(most));
  }

  private static final String LOGNORMAL =
      "[{\"value\": 600}, {\"value\": 90000}, {\"value\": 10}, {\"value\": 7200}]";

  private static String list(String values) {
    return "[{\"value\": " + values.strip().replaceAll(", *", "}, {\"value\": ") + "}]";
  }

  private static double number(String text) {
    return text.endsWith("inf")
        ? text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY
        : Double.parseDouble(text);
  }

  @Test
  void takesWaysAndEvents() {
    String ways =
        "\"gateway_branching_probabilities\": [{\"gateway_id\": \"Clear\", \"probabilities\":"
            + " [{\"path_id\": \"yes\", \"value\": 0.25}, {\"path_id\": \"no\", \"value\": 0.75}]}],"
            + "\"event_distribution\": [{\"event_id\": \"Timer\", \"distribution_name\": \"fix\","
            + " \"distribution_params\": [{\"value\": 900}]}]";
    Parameters read = Lab.read(FILE.replace("\"gateway_branching_probabilities\": []", ways));

    assertThat(read.gateways().get("Clear").shares().get(0))
        .containsEntry("yes", 0.25)
        .containsEntry("no", 0.75);
    assertThat(read.events().get("Timer").time().mean()).isEqualTo(900);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"branch_rules\": [] | \"branch_rules\": [{}] | branch_rules",
        "\"resource_id\": \"two\", \"distribution_name\": \"lognorm\" | \"resource_id\": \"two\", \"distribution_name\": \"norm\" | task_resource_distribution[0].resources[1]",
        "\"resource_id\": \"two\" | \"resource_id\": \"who\" | who",
        "\"lognorm\" | \"exponnorm\" | task_resource_distribution[0].resources[0].distribution_name",
        "\"calendar\": \"office\" | \"calendar\": \"never\" | resource_profiles[0].resource_list[0].calendar",
        "\"beginTime\": \"13:00:00\" | \"beginTime\": \"one\" | resource_calendars[0].time_periods[0].beginTime",
        "\"from\": \"SATURDAY\" | \"from\": \"Sat\" | resource_calendars[0].time_periods[2].from",
        "{\"value\": 300}, {\"value\": 0}, {\"value\": 90000} | | arrival_time_distribution.distribution_params[1]",
        "\"cost_per_hour\": 20 | \"cost_per_hour\": -1 | resource_profiles[0].resource_list[1].cost_per_hour",
        "\"amount\": 2 | \"amount\": 0 | resource_profiles[0].resource_list[1].amount",
      })
  void refusesByPlace(String what, String by, String place) {
    String changed = FILE.replace(what, by == null ? "" : by);

    assertThat(changed).isNotEqualTo(FILE);
    assertThatThrownBy(() -> Lab.read(changed))
        .isInstanceOfSatisfying(
            BadParameters.class, problem -> assertThat(problem.args().toString()).contains(place));
  }
}
