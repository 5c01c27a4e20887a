package vn.thutuc.studio.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Flow;

/** A step's values read from its model and written back into it. */
class StepValuesTest {

  private static final String SMALL =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:c="http://camunda.org/schema/1.0/bpmn">
        <!-- kept -->
        <process id="p">
          <userTask id="bare"/>
          <userTask id='quoted' name='Ký "nháy"'>
            <documentation>d</documentation>
            <incoming>a</incoming>
          </userTask>
        </process>
      </definitions>
      """;

  @ParameterizedTest
  @ValueSource(strings = {"house-permit", "social-allowance", "birth-registration"})
  void writingWhatWasReadChangesNotOneByte(String key) {
    Bundle bundle = BundleReader.folder(Path.of("."), key);
    String path = bundle.path("processes", "process.bpmn");
    byte[] model = bundle.files().get(path);
    for (Flow.Step step : bundle.flow().steps()) {
      StepValues values = StepValues.read(model, step.id()).orElseThrow();
      assertThat(values.write(model, step.id())).hasValue(model);
    }
  }

  @Test
  void oneValueChangesInItsPlaceOnly() {
    Bundle bundle = BundleReader.folder(Path.of("."), "house-permit");
    String before = new String(bundle.files().get("processes/house-permit/process.bpmn"), UTF_8);

    String after = write(before, "consult", Map.of("limit", "P1D"));

    assertThat(after)
        .isEqualTo(before.replace("name=\"limit\" value=\"P2D\"", "name=\"limit\" value=\"P1D\""));
  }

  @Test
  void whatIsNotSaidYetGetsItsPlaceAndWhatIsBlankGoes() {
    Map<String, String> values =
        new LinkedHashMap<>(Map.of("name", "Ký \"A\" & <B>", "limit", "PT4H"));
    values.put("role", "leader");
    String said = write(write(SMALL, "bare", values), "quoted", Map.of("cost", "x"));

    assertThat(said)
        .contains("<!-- kept -->")
        .contains("name=\"Ký &quot;A&quot; &amp; &lt;B>\"")
        .contains("c:candidateGroups=\"leader\"")
        .contains("<c:property name=\"limit\" value=\"PT4H\" />")
        .contains("<documentation>d</documentation>\n      <extensionElements>");
    assertThat(StepValues.read(said.getBytes(UTF_8), "bare").orElseThrow().get("name"))
        .isEqualTo("Ký \"A\" & <B>");

    String unsaid = write(said, "quoted", Map.of("cost", ""));
    assertThat(unsaid)
        .contains("<documentation>d</documentation>\n      <incoming>")
        .contains("<userTask id='quoted' name='Ký \"nháy\"'>");
  }

  @Test
  void aFileThatIsNoModelIsLeftAlone() {
    assertThat(StepValues.read("limit: P1D".getBytes(UTF_8), "x")).isEmpty();
    assertThat(new StepValues(Map.of("limit", "P1D")).write(SMALL.getBytes(UTF_8), "no-such"))
        .isEmpty();
  }

  private static String write(String model, String step, Map<String, String> values) {
    return new String(
        new StepValues(values).write(model.getBytes(UTF_8), step).orElseThrow(), UTF_8);
  }
}
