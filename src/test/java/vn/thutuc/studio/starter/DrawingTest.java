package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.rules.Text;

/** Diagrams drawn for people, not for engines: what is mechanical is done, the rest is listed. */
class DrawingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Naming NEW =
      new Naming(new ProcedureKey("moi"), new Text("Thủ tục mới", ""), "", null);

  /** Five steps and a choice as an analyst draws them: nothing about roles, rules or clocks. */
  private static final String SKETCH =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <semantic:definitions xmlns:semantic="http://www.omg.org/spec/BPMN/20100524/MODEL"
          id="d" targetNamespace="http://example.org" exporter="Bizagi Modeler">
        <semantic:process id="p" name="Cấp thẻ" isExecutable="false">
          <semantic:startEvent id="s"/>
          <semantic:task id="receive" name="Tiếp nhận"/>
          <semantic:manualTask id="sign" name="Ký thẻ"></semantic:manualTask>
          <semantic:exclusiveGateway id="ok" name="Đồng ý?"/>
          <semantic:scriptTask id="mail" name="Gửi thư"/>
          <semantic:endEvent id="e"/>
          <semantic:sequenceFlow id="f1" sourceRef="s" targetRef="receive"/>
          <semantic:sequenceFlow id="f2" sourceRef="receive" targetRef="sign"/>
          <semantic:sequenceFlow id="f3" sourceRef="sign" targetRef="ok"/>
          <semantic:sequenceFlow id="f4" sourceRef="ok" targetRef="mail"/>
          <semantic:sequenceFlow id="f5" sourceRef="ok" targetRef="e"/>
          <semantic:sequenceFlow id="f6" sourceRef="mail" targetRef="e"/>
        </semantic:process>
      </semantic:definitions>
      """;

  @Test
  void aSketchIsTakenAndWhatMustBeAddedIsListedAtEachStep() {
    String sketch = SKETCH.replace("semantic:scriptTask", "semantic:task");
    Draft draft = Drawing.into(NEW, sketch.getBytes(StandardCharsets.UTF_8), TODAY);

    assertThat(process(draft))
        .contains(
            "<semantic:userTask id=\"receive\"", "</semantic:userTask>", "isExecutable=\"true\"")
        .doesNotContain(":task ", "manualTask");
    assertThat(draft.findings())
        .extracting(finding -> finding.code() + " " + finding.element())
        .containsExactlyInAnyOrder(
            "flow.no-result null",
            "flow.withdrawal-missing null",
            "clock.start null",
            "flow.end-status e",
            "flow.default-missing ok",
            "step.role receive",
            "step.role sign",
            "step.role mail",
            "language.step receive",
            "language.step sign",
            "language.step mail",
            "drawing.task null",
            "drawing.not-executable null");
    assertThat(draft.findings()).allMatch(one -> one.file().endsWith("process.bpmn"));
  }

  @Test
  void whatSoftwareMayNotRunIsNamedAndNotTouched() {
    Draft draft = Drawing.into(NEW, SKETCH.getBytes(StandardCharsets.UTF_8), TODAY);

    assertThat(process(draft)).contains("<semantic:scriptTask id=\"mail\"");
    assertThat(draft.findings())
        .extracting(finding -> finding.code() + " " + finding.element())
        .contains("security.element mail");
  }

  @ParameterizedTest
  @ValueSource(strings = {"camunda-modeler", "bpmn-io", "signavio", "bizagi", "two-diagrams"})
  void aDiagramThatRunsAlreadyIsNotTouched(String tool) {
    byte[] export = export(tool);
    Draft draft = Drawing.into(SampleBundles.good(), export, TODAY);

    assertThat(process(draft)).isEqualTo(new String(export, StandardCharsets.UTF_8));
    assertThat(draft.findings()).extracting(Finding::code).noneMatch(c -> c.startsWith("drawing"));
  }

  @Test
  void whatIsNoDiagramIsSaidToBeNone() {
    for (String bad : List.of("no xml", "<a", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")) {
      Draft draft = Drawing.into(NEW, bad.getBytes(StandardCharsets.UTF_8), TODAY);
      assertThat(draft.findings())
          .extracting(Finding::code)
          .anyMatch(c -> c.startsWith("security."));
    }
  }

  private static String process(Draft draft) {
    return draft.bundle().files().entrySet().stream()
        .filter(file -> file.getKey().endsWith("/process.bpmn"))
        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] export(String tool) {
    String resource = "/exports/" + tool + ".bpmn";
    try (InputStream in = DrawingTest.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
