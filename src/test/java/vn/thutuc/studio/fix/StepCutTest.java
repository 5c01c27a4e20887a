package vn.thutuc.studio.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;

/** A step cut out of the house permit, and what follows. */
class StepCutTest {

  private static final String MODEL = "processes/house-permit/process.bpmn";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Bundle permit = BundleReader.folder(Path.of("."), "house-permit");

  @Test
  void theSiteVisitGoesAndTheWayGoesOnWhereItWent() {
    Bundle without = cut("site-visit");

    Flow flow = without.flow();
    assertThat(flow.step("site-visit")).isEmpty();
    assertThat(flow.leaving("clarify"))
        .filteredOn(way -> way.id().equals("flow-clarify-to-site-visit"))
        .singleElement()
        .satisfies(
            way -> {
              assertThat(way.to()).isEqualTo("clarified");
              assertThat(way.condition()).isEqualTo("${needsSiteVisit}");
            });
    String text = new String(without.files().get(MODEL), UTF_8);
    assertThat(text)
        .doesNotContain("site-visit-shape", "flow-site-visit-to-clarified")
        .contains("<bpmn:incoming>flow-clarify-to-site-visit</bpmn:incoming>");
    assertThat(linesOf(text)).isSubsetOf(addedTo(linesOf(read(permit))));
  }

  @Test
  void whatFollowsFromCuttingTheSiteVisitCanBeMendedByButtons() {
    Bundle now = cut("site-visit");
    for (int i = 0; i < 10; i++) {
      Bundle looked = now;
      List<Finding> left = grave(looked);
      if (left.isEmpty()) {
        break;
      }
      Fix fix = Fixes.of(looked, left.get(0)).get(0);
      Map<String, byte[]> files = new TreeMap<>(looked.files());
      fix.carryOut()
          .orElseThrow()
          .forEach(
              (path, content) ->
                  content.ifPresentOrElse(
                      bytes -> files.put(path, bytes), () -> files.remove(path)));
      now = BundleReader.of(files);
    }

    assertThat(grave(now)).isEmpty();
    assertThat(now.files()).doesNotContainKeys("forms/house-permit/site-visit.form");
    assertThat(
            new String(
                now.files().get("processes/house-permit/scenarios/site-visit-only.yaml"), UTF_8))
        .doesNotContain("task: site-visit", "    - site-visit\n")
        .contains("- conclude");
  }

  @Test
  void boundaryEventsOfACutStepGoWithIt() {
    Bundle without = cut("consult");

    assertThat(without.flow().step("consult-silent")).isEmpty();
    assertThat(new String(without.files().get(MODEL), UTF_8))
        .doesNotContain("consult-silent", "consult-shape");
  }

  @Test
  void everyStepWithOneWayOutCanBeCutFromTheFileAndTheFileStaysAModel() {
    for (Flow.Step step : permit.flow().steps()) {
      if (step.kind() == Flow.Kind.USER_TASK || step.kind() == Flow.Kind.RULE_TASK) {
        Bundle without = cut(step.id());
        assertThat(without.flow().step(step.id())).as(step.id()).isEmpty();
        assertThat(BundleCheck.check(without, TODAY))
            .as(step.id())
            .noneMatch(each -> each.code().matches("flow\\.(dead-end|unreachable|no-way-out)"));
      }
    }
  }

  @Test
  void whatIsNoStepIsLeftToTheDrawing() {
    byte[] model = permit.files().get(MODEL);

    assertThat(CutStep.from(model, "clarify")).isEmpty();
    assertThat(CutStep.from(model, "no-such")).isEmpty();
    assertThat(CutStep.from("<not xml".getBytes(UTF_8), "x")).isEmpty();
    assertThat(CutStep.from("<!DOCTYPE a><a id=\"x\"/>".getBytes(UTF_8), "x")).isEmpty();
  }

  private Bundle cut(String step) {
    Map<String, byte[]> files = new TreeMap<>(permit.files());
    files.put(MODEL, CutStep.from(files.get(MODEL), step).orElseThrow());
    return BundleReader.of(files);
  }

  private static List<Finding> grave(Bundle bundle) {
    return BundleCheck.check(bundle, TODAY).stream()
        .filter(each -> each.severity() != Severity.INFO)
        .toList();
  }

  private static String read(Bundle bundle) {
    return new String(bundle.files().get(MODEL), UTF_8);
  }

  private static List<String> linesOf(String text) {
    return text.lines().toList();
  }

  /** The lines there were, with the ones that may be new: a reference and a target. */
  private static List<String> addedTo(List<String> before) {
    List<String> lines = new java.util.ArrayList<>(before);
    lines.add("      <bpmn:incoming>flow-clarify-to-site-visit</bpmn:incoming>");
    lines.add(
        "    <bpmn:sequenceFlow id=\"flow-clarify-to-site-visit\" name=\"Thực địa\""
            + " sourceRef=\"clarify\" targetRef=\"clarified\">");
    return lines;
  }
}
