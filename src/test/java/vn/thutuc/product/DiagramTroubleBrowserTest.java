package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.product.DrawingSteps.FILE;
import static vn.thutuc.product.DrawingSteps.address;
import static vn.thutuc.product.DrawingSteps.choose;
import static vn.thutuc.product.DrawingSteps.field;
import static vn.thutuc.product.DrawingSteps.form;
import static vn.thutuc.product.DrawingSteps.goTo;
import static vn.thutuc.product.DrawingSteps.shows;
import static vn.thutuc.product.DrawingSteps.text;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** A drawing that is broken, hostile, or not to be changed any more. */
@ProductInBrowser
class DiagramTroubleBrowserTest {

  private static final String STORY = "diagram-trouble";
  private static final ProcedureKey HOUSE_PERMIT = new ProcedureKey("house-permit");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String HOSTILE =
      "<!DOCTYPE bpmn [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private Procedures procedures;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @Test
  void whatCannotBeDrawnIsTextWithTheReasonAndWhatMayNotBeChangedIsShown() {
    DraftId draft = draft();
    String good = new String(files.content(draft, FILE).orElseThrow(), UTF_8);
    try (Visit designer = designer()) {
      designer.steps().expectedComplaint("failed to import");
      stored(draft, 0, good.substring(0, good.length() / 2));
      undrawn(designer, draft, "XML hỏng ở dòng");
      designer.looks();
      stored(draft, 1, good.replaceFirst("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", ""));
      undrawn(designer, draft, "không có hình vẽ");
      stored(draft, 2, good.replace("id=\"consult\"", "id=\"site-visit\""));
      shows(designer, draft);
      assertThat(designer.page().locator("[data-lossy]")).containsText("site-visit");
      designer.steps().takesPicture(STORY + "-lossy");
      stored(draft, 3, good.replaceFirst("<bpmn:definitions", HOSTILE + "$0"));
      undrawn(designer, draft, "khai báo DOCTYPE");
      stored(draft, 4, good);
      drafting.discard(draft, office.official("thietke"));
      mayNotBeChanged(designer, draft);
    }
  }

  private void stored(DraftId draft, long revision, String text) {
    drafting.save(draft, FILE, revision, text.getBytes(UTF_8), office.official("thietke"));
  }

  private static void undrawn(Visit designer, DraftId draft, String reason) {
    designer.steps().opens(address(draft));
    assertThat(form(designer)).hasAttribute("data-drawn", "false");
    designer.sees("Không vẽ được tệp này");
    assertThat(designer.page().locator("[data-broken] [data-reasons]")).containsText(reason);
    assertThat(designer.page().locator("#text")).isVisible();
  }

  /** The whole drawing with all it says, and nothing that would change it. */
  private static void mayNotBeChanged(Visit designer, DraftId draft) {
    shows(designer, draft);
    String original = text(designer);
    choose(designer, "site-visit");
    assertThat(field(designer, "d-name")).hasValue("Kiểm tra thực địa (nếu cần)");
    assertThat(field(designer, "d-name")).isDisabled();
    designer.looks();
    for (String absent : List.of(".djs-palette", "[data-undo]", "#save")) {
      assertThat(designer.page().locator(absent)).hasCount(0);
    }
    goTo(designer, "site-visit");
    for (String key : List.of("Delete", "Shift+ArrowDown", "a", "e", "Control+z", "Control+s")) {
      designer.steps().pressesKey(key);
    }
    Locator step = designer.page().locator("[data-element-id=site-visit]").first();
    step.dblclick();
    assertThat(designer.page().locator(".djs-direct-editing-parent, .djs-popup")).hasCount(0);
    designer.page().waitForTimeout(300);
    assertThat(text(designer)).isEqualTo(original);
  }

  private Visit designer() {
    Visit visit = Visit.at(port, STORY);
    visit.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
    return visit;
  }

  private DraftId draft() {
    ProcedureVersion version = procedures.versionInForce(HOUSE_PERMIT, TODAY).orElseThrow();
    return drafting.open(version.hash(), "Nháp", office.official("thietke"));
  }
}
