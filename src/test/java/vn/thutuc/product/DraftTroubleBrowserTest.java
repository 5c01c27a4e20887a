package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** What goes wrong at a draft: hostile and broken content, and two people at one file. */
@ProductInBrowser
class DraftTroubleBrowserTest {

  private static final String PROCESS = "?file=processes/house-permit/process.bpmn&view=text";
  private static final String MANIFEST = "?file=processes/house-permit/procedure.yaml&view=text";
  private static final String SCRIPT =
      "<bpmn:scriptTask id=\"trap\" scriptFormat=\"groovy\"><bpmn:script>\"id\".execute()"
          + "</bpmn:script></bpmn:scriptTask></bpmn:process>";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Drafting drafting;
  @Autowired private Procedures procedures;

  private DraftId draft = new DraftId(1);

  @BeforeEach
  void aDraft() {
    clock.set("2026-11-23T09:00");
    draft =
        drafting.open(
            procedures
                .versionInForce(new ProcedureKey("house-permit"), LocalDate.of(2026, 11, 23))
                .orElseThrow()
                .hash(),
            "Thử",
            office.official("thietke"));
  }

  @AfterEach
  void asBefore() {
    drafting.discard(draft, office.official("thietke"));
  }

  @Test
  void aHostilePasteAndABrokenFileAreRefusedByTheirElement() {
    try (Visit designer = Visit.at(port, "hostile")) {
      designer.steps().signsIn("thietke", "thietke").opens("/studio/drafts/" + draft + PROCESS);
      String good = designer.page().locator("#text").inputValue();
      pastes(designer, good.replaceFirst("</bpmn:process>", SCRIPT));
      designer.sees("scriptTask", "trap").looks();
      designer.presses("Lưu").sees("Đã lưu.").follows("Kiểm chứng và gửi duyệt");
      designer.sees("scriptTask");
      designer.fills("Lý do", "x").fills("Số quyết định", "1");
      designer.steps().expectedStatus(422);
      designer.presses("Gửi duyệt").sees("Chưa gửi duyệt được");
      designer.steps().opens("/studio/drafts/" + draft + PROCESS);
      pastes(designer, good.substring(0, good.length() / 2));
      designer.sees("XML hỏng ở dòng", "process.bpmn").looks();
      brings(designer);
    }
  }

  private static void pastes(Visit designer, String text) {
    designer
        .page()
        .locator("#text")
        .evaluate(
            "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})); }",
            text);
  }

  /** A file that is no procedure at all. */
  private static void brings(Visit designer) {
    designer.steps().opens("/studio/new");
    byte[] broken = "PK\u0003\u0004 no zip".getBytes(StandardCharsets.UTF_8);
    designer
        .page()
        .locator("#zip-file")
        .setInputFiles(new FilePayload("procedure.zip", "application/zip", broken));
    designer.steps().expectedStatus(422);
    designer.page().locator("form[action$='/new/zip'] button[type=submit]").click();
    designer.sees("procedure.zip").looks();
  }

  @Test
  void ofTwoDesignersAtOneFileTheSecondSeesBothTexts() {
    try (Visit first = Visit.at(port, "first-designer");
        Visit second = Visit.at(port, "second-designer")) {
      first.steps().signsIn("thietke", "thietke").opens("/studio/drafts/" + draft + MANIFEST);
      second.steps().signsIn("thietke2", "thietke2").opens("/studio/drafts/" + draft + MANIFEST);
      String text = first.page().locator("#text").inputValue();
      pastes(first, text.replace("limit: P7D", "limit: P6D"));
      first.presses("Lưu").sees("Đã lưu.");
      pastes(second, text.replace("limit: P7D", "limit: P5D"));
      second.steps().expectedStatus(409);
      second.presses("Lưu").sees("Người thiết kế 1");
      String theirs = second.page().locator("#theirs").inputValue();
      String mine = second.page().locator("#text").inputValue();
      assertThat(theirs).contains("limit: P6D");
      assertThat(mine).contains("limit: P5D");
      second.looks().presses("Lưu").sees("Đã lưu.");
      first.steps().opens("/studio/drafts/" + draft + MANIFEST);
      assertThat(first.page().locator("#text").inputValue()).contains("limit: P5D");
    }
  }
}
