package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Severity;

class StarterTest {

  @ParameterizedTest
  @ValueSource(strings = {"9.000001", "9.000002", "9.000003", "9.000004"})
  void theCheckAsksOnlyForWhatTheEntryDoesNotGive(String code) {
    Draft draft = Starter.draft(SampleCatalogue.entry(code), SampleCatalogue.SEEN);
    assertThat(DraftGaps.unexpected(draft.bundle())).isEmpty();
    assertThat(DraftGaps.unexpected(DraftGaps.filled(draft.bundle()))).isEmpty();
  }

  @Test
  void drawsTheStepsWithRolesAndPlaces() {
    Bundle bundle = bundle("9.000001");
    assertThat(bundle.flow().userTasks())
        .extracting(task -> task.id() + " " + task.role())
        .containsExactly(
            "check-dossier reception",
            "step-3 specialist",
            "sign leader",
            "return-result reception");
    String bpmn = text(bundle, "processes", "process.bpmn");
    for (Flow.Step step : bundle.flow().steps()) {
      assertThat(bpmn).contains("bpmnElement=\"" + step.id() + "\"");
    }
    assertThat(bpmn).contains("Trong thời hạn 03 ngày làm việc, công chức chuyên môn thẩm định");
  }

  @Test
  void placesNothingOnTopOfAnother() {
    Pattern bounds =
        Pattern.compile(
            "bpmnElement=\"(?!withdraw)[^>]*>\\s*<dc:Bounds x=\"(-?\\d+)\" y=\"(-?\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"");
    List<Rectangle> places =
        bounds
            .matcher(text(bundle("9.000001"), "processes", "process.bpmn"))
            .results()
            .map(at -> new Rectangle(number(at, 1), number(at, 2), number(at, 3), number(at, 4)))
            .toList();
    assertThat(places).hasSizeGreaterThan(12);
    for (int i = 0; i < places.size(); i++) {
      assertThat(places.get(i).y).isNotNegative();
      for (int j = 0; j < i; j++) {
        assertThat(places.get(i).intersects(places.get(j))).as(i + " on " + j).isFalse();
      }
    }
  }

  @Test
  void namesAStepByWhatIsDone() {
    String text = "Trong thời hạn 10 ngày, kể từ ngày nhận đủ hồ sơ, hợp lệ, cơ quan thẩm định.";
    assertThat(new NumberedStep(1, 1, text).headline()).isEqualTo("Cơ quan thẩm định");
    assertThat(new NumberedStep(1, 1, "Trả kết quả:\nTại quầy.").headline())
        .isEqualTo("Trả kết quả");
  }

  private static int number(MatchResult at, int group) {
    return Integer.parseInt(at.group(group));
  }

  @Test
  void quotesTheSourceAboveEachNumber() {
    assertThat(text(bundle("9.000001"), "processes", "procedure.yaml"))
        .containsSubsequence(
            "# Đọc chắc chắn: “Trực tuyến5 Ngày làm việc50,000", "limit: P5D", "limitUnit: WORKING")
        .containsSubsequence("# Đọc chắc chắn: “Đơn đề nghị", "form: DECLARATION")
        .containsSubsequence("# Đọc chắc chắn: “Trực tuyến5 Ngày", "fee: {amount: 50000}");
  }

  @Test
  void leavesOutWhatItCannotReadAndSaysSo() {
    Draft draft = Starter.draft(SampleCatalogue.entry("9.000002"), SampleCatalogue.SEEN);
    assertThat(text(draft.bundle(), "processes", "procedure.yaml"))
        .doesNotContain("\nlimit:")
        .doesNotContain("\nfee:");
    assertThat(draft.findings())
        .filteredOn(finding -> finding.severity() == Severity.WARNING)
        .extracting(Finding::code)
        .contains("starter.limits-differ", "starter.fee-set-elsewhere", "starter.steps-by-case");
  }

  @Test
  void lightsNoExpressionHiddenInTheText() {
    String bpmn = text(bundle("9.000004"), "processes", "process.bpmn");
    assertThat(bpmn).doesNotContain("${runtime}", "#{x}", "${x}").contains("$ {runtime}");
  }

  @Test
  void everyDoubtHasItsWords() {
    for (Doubt doubt : Doubt.values()) {
      Finding finding = Note.of(doubt, "f", "e", "lời văn gốc");
      assertThat(finding.message().vi()).isNotEqualTo(finding.message().en());
      assertThat(finding.advice().vi()).isNotBlank();
    }
  }

  private static Bundle bundle(String code) {
    return Starter.draft(SampleCatalogue.entry(code), SampleCatalogue.SEEN).bundle();
  }

  private static String text(Bundle bundle, String root, String name) {
    byte[] content = Objects.requireNonNull(bundle.files().get(bundle.path(root, name)));
    return new String(content, StandardCharsets.UTF_8);
  }
}
