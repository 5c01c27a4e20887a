package vn.thutuc.reform.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.SimulationStopped;

/** What ends a search before its end. */
class SearchLimitsTest {

  @Test
  void aCancelledSearchStops() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(long done, long all) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    Searching searching =
        new Searching(
            OldPermit.search(OldPermit.parameters(), 60, 0, 0), OldPermit.CALENDARS, 2, cancelled);

    assertThatExceptionOfType(SimulationStopped.class).isThrownBy(searching::run);
  }

  @Test
  void refusesWhatCannotBeSearched() {
    JsonNode parameters = OldPermit.parameters();
    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> OldPermit.search(parameters, 60, -1, 0))
        .satisfies(bad -> assertThat(bad.args()).startsWith("search", "pairs"));
    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> OldPermit.search(parameters, 60, 0, 5_000))
        .satisfies(bad -> assertThat(bad.args()).startsWith("search", "triples"));
    Search broken =
        OldPermit.search(StudyReader.tree("p.yaml", "start: 5".getBytes(UTF_8)), 60, 1, 0);
    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> new Searching(broken, OldPermit.CALENDARS, 1, Progress.NONE).run())
        .satisfies(bad -> assertThat(bad.args().get(0)).isEqualTo("p.yaml#base"));
  }
}
