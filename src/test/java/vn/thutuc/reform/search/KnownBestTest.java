package vn.thutuc.reform.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thutuc.reform.change.Staff;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.simulation.Progress;

/** A search finds what theory says is best. */
class KnownBestTest {

  /**
   * Signing is the only work, an M/M/1 queue at load 0.8: a second leader makes it M/M/2, and
   * nothing else without an amended law makes any difference.
   */
  @Test
  void findsTheChangeThatTheorySaysIsBest() {
    Found queue =
        new Searching(OldPermit.search(queue(), 1_500, 0, 0), OldPermit.CALENDARS, 2, Progress.NONE)
            .run();

    List<Tried> lawful =
        queue.with(Verdict.FRONT).stream().filter(each -> each.laws().isEmpty()).toList();
    assertThat(lawful).hasSize(1);
    assertThat(lawful.get(0).changes().changes().get(0).change()).isEqualTo(new Staff("leader", 2));
    var effect = Objects.requireNonNull(lawful.get(0).effects().get("cycle_time_mean"));
    assertThat(effect.base().mean()).isCloseTo(2_400, within(effect.base().halfWidth(0.99)));
    assertThat(effect.variant().mean()).isCloseTo(571.43, within(effect.variant().halfWidth(0.99)));
    assertThat(lawful.get(0).isSurelyLess(Aim.TIME)).isTrue();
  }

  private static JsonNode queue() {
    StringBuilder yaml =
        new StringBuilder(
            """
            start: 2026-01-05T00:00+07:00
            arrival: {dist: exponential, mean: 600}
            pools: {leader: {size: 1}, staff: {size: null}}
            run: {replications: 10, cases: 1500, warm_up: 300, seed: 3}
            tasks:
              sign: {pool: leader, duration: {dist: exponential, mean: 480}}
            """);
    for (String step :
        List.of("check-dossier", "site-visit", "appraise", "consult", "review", "sign-refusal")) {
      yaml.append("  ").append(step).append(": {pool: staff, duration: {dist: fixed, value: 0}}\n");
    }
    yaml.append("  return-result: {pool: staff, duration: {dist: fixed, value: 0}}\ngateways:\n");
    for (String way :
        List.of(
            "intake-decision-to-pre-check",
            "appraisal-decision-to-opinions-asked",
            "opinions-asked-to-assess",
            "assessment-decision-to-review",
            "review-decision-to-sign",
            "sign-decision-to-issue-permit",
            "refusal-decision-to-notify-refused")) {
      String gateway = way.substring(0, way.indexOf("-to-"));
      yaml.append("  ").append(gateway).append(": {flow-").append(way).append(": 1}\n");
    }
    yaml.append("events:\n");
    for (String event :
        List.of(
            "consult-silent",
            "intake-completed",
            "intake-overdue",
            "supplement-received",
            "supplement-overdue")) {
      yaml.append("  ").append(event).append(": {dist: fixed, value: 60}\n");
    }
    yaml.append("  withdrawal-requested: {dist: fixed, value: 60, probability: 0}\n");
    return StudyReader.tree("q.yaml", yaml.toString().getBytes(UTF_8));
  }
}
