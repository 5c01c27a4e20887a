package vn.thutuc.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.procedure.check.BundleCheck;

/**
 * One procedure as five drawing tools write it: with their namespaces, prefixes, colours, comments,
 * notes, lanes and pools. Each is taken, keeps its drawing and runs like the plain file.
 */
class ExportsProcessTest {

  private static final String FILE = "processes/sample-permit/process.bpmn";
  private static final String SCENARIO = "processes/sample-permit/scenarios/granted.yaml";
  private static final String GRANTED =
      """
      name: {vi: Bổ sung rồi được cấp phép, en: Granted after a supplement}
      receivedAt: 2026-11-23T09:00+07:00
      channel: ONLINE
      answers: {age: 30, size: SMALL, children: [{schoolAge: 7}]}
      moves:
        - {task: check-dossier, complete: {}}
        - {after: P1D, task: appraise, ask: {requirements: [plan]}}
        - {after: P1D, message: supplement-supplied}
        - {task: check-dossier, complete: {}}
        - {after: P1D, task: appraise, complete: {approved: true}}
        - {after: PT2H, task: sign, complete: {}}
        - {after: PT1H, task: return-result, complete: {}}
      expect:
        ruling: {ruleSet: pre-check, eligible: true}
        status: RETURNED
        end: returned
      """;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static RunnerForTest runner;

  @BeforeAll
  static void start() {
    runner = RunnerForTest.on("exports");
  }

  @AfterAll
  static void stop() {
    runner.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"camunda-modeler", "bpmn-io", "signavio", "bizagi", "two-diagrams"})
  void theSameProcedureFromAnotherTool(String tool) {
    String export = export(tool);
    Bundle plain = bundle(SampleBundles.text(FILE));
    Bundle bundle = bundle(export);

    assertThat(BundleCheck.check(bundle, TODAY)).isEqualTo(BundleCheck.check(plain, TODAY));
    assertThat(bundle.flow()).isEqualTo(plain.flow());
    assertThat(bundle.engineModels().get(FILE))
        .doesNotContain("MetaData", "BizagiProperty", "triso", "modeler", "bioc", "<!--")
        .doesNotContain("schemaLocation", "dataObject", "BPMNShape");
    assertThat(new String(Objects.requireNonNull(bundle.files().get(FILE)), StandardCharsets.UTF_8))
        .as("the file itself, which is what is drawn")
        .isEqualTo(export);
    ScenarioReport report = runner.run(bundle);
    assertThat(report.failed()).isEmpty();
    assertThat(happened(report)).hasSize(1).isEqualTo(happened(runner.run(plain)));
  }

  private static List<String> happened(ScenarioReport report) {
    return report.results().stream()
        .map(result -> result.happened().toString().replace(report.hash().hex(), "this bundle"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "<bpmn:task id='x' name='Việc'/>, security.element, x",
    "<bpmn:manualTask id='x'/>, security.element, x",
    "<bpmn:sendTask id='x'/>, security.element, x",
    "<bpmn:scriptTask id='x'><bpmn:script>1</bpmn:script></bpmn:scriptTask>, security.element, x",
    "<bpmn:userTask id='x' camunda:assignee='demo'/>, security.attribute, x",
    "<bpmn:userTask id='x' isForCompensation='true'/>, security.attribute, x"
  })
  void whatTheProfileRefusesIsToldAtItsElement(String step, String code, String element) {
    assertThat(errors(with("<bpmn:userTask id=\"sign\"", step + "<bpmn:userTask id=\"sign\"")))
        .filteredOn(finding -> Objects.equals(finding.element(), element))
        .extracting(Finding::code)
        .contains(code);
  }

  @Test
  void aSecondPoolWithStepsIsToldToStayEmpty() {
    String second = "<bpmn:process id=\"citizen\"><bpmn:startEvent id=\"at-home\"/></bpmn:process>";
    assertThat(errors(with("<bpmn:process ", second + "<bpmn:process ")))
        .filteredOn(finding -> finding.code().equals("bpmn.one-process"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().vi()).contains("2 quy trình");
              assertThat(finding.advice().vi()).contains("bể", "để trống");
              assertThat(finding.advice().en()).contains("pool", "empty");
            });
  }

  @Test
  void aProcessThatIsNotExecutableIsToldSo() {
    assertThat(errors(with("isExecutable=\"true\"", "isExecutable=\"false\"")))
        .extracting(Finding::code)
        .contains("bpmn.not-executable");
  }

  private static List<Finding> errors(String model) {
    return BundleCheck.check(bundle(model), TODAY);
  }

  private static Bundle bundle(String model) {
    Map<String, byte[]> files = new TreeMap<>(SampleBundles.good().files());
    files.put(FILE, model.getBytes(StandardCharsets.UTF_8));
    files.put(SCENARIO, GRANTED.getBytes(StandardCharsets.UTF_8));
    return BundleReader.of(files);
  }

  /** The Camunda Modeler's file with a change. */
  private static String with(String from, String to) {
    String export = export("camunda-modeler");
    assertThat(export).contains(from);
    return export.replaceFirst(from, Matcher.quoteReplacement(to));
  }

  private static String export(String tool) {
    String resource = "/exports/" + tool + ".bpmn";
    try (InputStream in = ExportsProcessTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
