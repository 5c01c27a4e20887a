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
    try (Visit designer = Visit.byKeys(port, "hostile")) {
      designer.signsIn("thietke").steps().opens("/studio/drafts/" + draft + PROCESS);
      String good = designer.speaks("en").page().locator("#text").inputValue();
      pastes(designer, good.replaceFirst("</bpmn:process>", SCRIPT));
      designer.sees("scriptTask", "trap", "is not in the list of allowed ones").looks();
      designer.steps().pressesKey("Control+s");
      designer.sees("Saved.").inBothLanguages().follows("Prove and submit");
      designer.sees("scriptTask").inBothLanguages();
      designer.steps().expectedStatus(422);
      submits(
          designer, "Reason", "Decision number", "Submit for review", "It cannot be submitted yet");
      designer.steps().opens("/studio/drafts/" + draft + "/review?lang=vi");
      submits(designer, "Lý do", "Số quyết định", "Gửi duyệt", "Chưa gửi duyệt được");
      designer.steps().opens("/studio/drafts/" + draft + PROCESS);
      pastes(designer, good.substring(0, good.length() / 2));
      designer.sees("XML hỏng ở dòng", "process.bpmn").looks();
      designer.steps().pressesKey("Control+s");
      designer.sees("Đã lưu.").inBothLanguages("The XML is broken at line");
      designer.steps().opens("/studio/new");
      brings(designer.inBothLanguages());
      designer.steps().opens("/studio/new?lang=en");
      brings(designer);
    }
  }

  private static void submits(
      Visit designer, String reason, String decision, String button, String refused) {
    designer.fills(reason, "x").fills(decision, "1").presses(button).sees(refused).looks();
  }

  /** What the clipboard holds takes the place of all there was. */
  private static void pastes(Visit designer, String text) {
    designer.pastes(designer.page().locator("[data-edit] .cm-content"), text);
  }

  /** A file that is no procedure at all; the keyboard opens the window in which it is chosen. */
  private static void brings(Visit designer) {
    byte[] broken = "PK\u0003\u0004 no zip".getBytes(StandardCharsets.UTF_8);
    designer
        .page()
        .waitForFileChooser(() -> designer.presses(designer.page().locator("#zip-file")))
        .setFiles(new FilePayload("procedure.zip", "application/zip", broken));
    designer.steps().expectedStatus(422);
    designer.presses(designer.page().locator("form[action$='/new/zip'] button[type=submit]"));
    designer.sees("procedure.zip").looks();
  }

  @Test
  void ofTwoDesignersAtOneFileTheSecondSeesBothTexts() {
    try (Visit first = Visit.byKeys(port, "first-designer");
        Visit second = Visit.byKeys(port, "second-designer")) {
      first.signsIn("thietke").steps().opens("/studio/drafts/" + draft + MANIFEST);
      second.signsIn("thietke2").steps().opens("/studio/drafts/" + draft + MANIFEST + "&lang=en");
      String text = first.page().locator("#text").inputValue();
      pastes(first, text.replace("limit: P7D", "limit: P6D"));
      first.presses("Lưu").sees("Đã lưu.");
      pastes(second, text.replace("limit: P7D", "limit: P5D"));
      second.steps().expectedStatus(409);
      second.presses("Save").sees("Người thiết kế 1 saved this file");
      holds(second, "limit: P6D", "limit: P5D");
      second.looks().presses("Save").sees("Saved.").inBothLanguages();
      pastes(first, text.replace("limit: P7D", "limit: P4D"));
      first.steps().expectedStatus(409);
      first.presses("Lưu").sees("Người thiết kế 2");
      holds(first, "limit: P5D", "limit: P4D");
      first.looks().steps().opens("/studio/drafts/" + draft + MANIFEST);
      assertThat(first.page().locator("#text").inputValue()).contains("limit: P5D");
    }
  }

  private static void holds(Visit visit, String theirs, String mine) {
    assertThat(visit.page().locator("#theirs").inputValue()).contains(theirs);
    assertThat(visit.page().locator("#text").inputValue()).contains(mine);
  }
}
