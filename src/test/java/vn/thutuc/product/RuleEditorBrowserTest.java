package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** A designer reads the rules of the allowance in words, and adds one without writing DRL. */
@ProductInBrowser
class RuleEditorBrowserTest {

  private static final String FILE = "rules/social-allowance/allowance.drl";
  private static final String WRONG =
      """
      rule "wrong" @citation("nd20-5") @vi("v") @en("e")
      when Dossier(age > 1, agee > 1)
      then ruling.failed("wrong");
      end
      """;
  private static final String TITLE = "Xét con dưới 3 tuổi";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private DraftBundles bundles;
  @Autowired private Procedures procedures;

  private DraftId draft;

  @BeforeEach
  void aDraft() {
    clock.set("2026-11-23T09:00");
    var base =
        procedures
            .versionInForce(new ProcedureKey("social-allowance"), LocalDate.of(2026, 11, 23))
            .orElseThrow();
    draft = drafting.open(base.hash(), TITLE, office.official("thietke"));
  }

  @Test
  void aRuleIsAddedByFormAndNothingElseOfTheFileChanges() {
    String before = text();
    try (Visit designer = Visit.at(port, "rules")) {
      designer.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
      designer.steps().opens("/studio/drafts/%s?file=%s".formatted(draft, FILE));
      designer.sees("Tuổi của con", "đạt điều kiện “category-4”");
      writes(designer, before);
      designer.looks();
      designer.follows("Thêm quy tắc").arrivesAt("Quy tắc mới");
      fills(designer);
      designer.presses("Lưu quy tắc").sees("Đã lưu quy tắc.");
      assertThat(text()).startsWith(before).endsWith("ruling.satisfied(\"young-child\");\nend\n");
      assertThat(bundles.findings(draft)).noneMatch(found -> found.file().equals(FILE));
      designer.steps().opens("/studio/drafts/%s/rules?file=%s".formatted(draft, FILE));
      designer.sees("có ít nhất một Child mà “Tuổi của con” nhỏ hơn 3").looks();
      designer.inEnglish("Rules of " + FILE, "there is at least one Child");
    }
  }

  /** By keyboard: a completion; then a fault underlined at its word; then all as it was. */
  private static void writes(Visit designer, String before) {
    Locator content = designer.page().locator(".rules-editor .cm-content");
    content.focus();
    designer.steps().pressesKey("Control+End");
    designer.page().keyboard().type("exi");
    assertThat(designer.page().locator(".cm-tooltip-autocomplete")).containsText("exists");
    designer.page().waitForTimeout(150);
    designer.steps().pressesKey("Enter");
    assertThat(content).containsText("exists");
    designer.sees("chưa lưu");
    undoes(designer, before);
    designer.steps().pressesKey("Control+End");
    designer.page().keyboard().insertText(WRONG);
    assertThat(designer.page().locator(".cm-lintRange-error").first()).hasText("agee");
    undoes(designer, before);
    designer.steps().pressesKey("Escape").pressesKey("Tab");
    assertThat(content).not().isFocused();
  }

  private static void undoes(Visit designer, String before) {
    for (int i = 0; i < 6; i++) {
      designer.steps().pressesKey("Control+z");
    }
    assertThat(designer.page().locator("#text")).hasValue(before);
  }

  private static void fills(Visit designer) {
    designer.steps().expectedStatus(422);
    designer.presses("Lưu quy tắc").sees("Thêm ít nhất một hệ quả.").looks();
    designer.fills("Tên", "young-child");
    designer.page().locator("#law").selectOption("nd20-5");
    designer.page().locator("#vi").fill("Con dưới 3 tuổi");
    designer.page().locator("#en").fill("A child under 3");
    designer.page().locator("#new-look").selectOption("EXISTS");
    designer.page().locator("#new-type").selectOption("Child");
    designer.presses("Thêm điều kiện");
    designer.page().locator("[id='c0.new-test']").selectOption("age");
    designer.presses("Thêm so sánh");
    designer.page().locator("[name='c0.t0.sign']").selectOption("LT");
    designer.page().locator("[id='c0.t0.value']").fill("3");
    designer.presses("Thêm hệ quả");
    designer.page().locator("[id='a0.code']").fill("young-child");
    designer.presses("Xem bằng lời").sees("có ít nhất một Child", "“Tuổi của con” nhỏ hơn 3");
    designer.looks();
  }

  private String text() {
    return new String(files.content(draft, FILE).orElseThrow(), UTF_8);
  }
}
