package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.Severity;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** A designer adds a row to the allowance table and a question to a form, without any code. */
@ProductInBrowser
class TablesAndFormsBrowserTest {

  private static final String TABLES = "rules/social-allowance/coefficients.dmn";
  private static final String FORM = "forms/social-allowance/check-dossier.form";
  private static final String SENTENCE = "Từ 18 đến 22 tuổi, hộ nghèo, đang học: hệ số 1,5";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private DraftBundles bundles;
  @Autowired private Procedures procedures;

  private final List<DraftId> drafts = new ArrayList<>();

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @AfterEach
  void givenUp() {
    drafts.forEach(draft -> drafting.discard(draft, designer()));
  }

  @Test
  void aRowOfTheAllowanceTable() {
    DraftId draft = draft(newest("social-allowance"));
    String before = text(draft, TABLES);
    try (Visit visit = Visit.at(port, "tables")) {
      visit.steps().signsIn("thietke", "thietke");
      opens(visit, draft, TABLES);
      visit.looks().presses("Thêm dòng").sees("Dòng 2 trên 8");
      fillsIn(visit);
      visit.looks();
      saves(visit);
      speaksVietnamese(visit);
      List<String> added = new ArrayList<>(text(draft, TABLES).lines().toList());
      before.lines().forEach(line -> assertThat(added.remove(line)).as(line).isTrue());
      assertThat(String.join("\n", added))
          .contains("<description>nd20-6.1a | " + SENTENCE + " | Aged 18 to 22")
          .contains("<text>[18..22]</text>", "<text>\"POOR\"</text>", "<text>1.5</text>");
      assertThat(bundles.findings(draft))
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
      refusesHostileCells(visit);
    }
  }

  private static void fillsIn(Visit visit) {
    field(visit, "age").locator("input").fill("[18..22]");
    Locator household = field(visit, "povertyLevel");
    household.locator("summary").click();
    household.getByLabel("Hộ nghèo", new Locator.GetByLabelOptions().setExact(true)).check();
    field(visit, "studying").locator("select").selectOption("true");
    field(visit, "category").locator("input").fill("1");
    field(visit, "value").locator("input").fill("1.5");
    visit.page().locator("#row-law").selectOption("nd20-6.1a");
    visit.fills("Câu giải thích tiếng Việt", SENTENCE);
    visit.fills("Câu giải thích tiếng Anh", "Aged 18 to 22, poor, studying: 1.5");
  }

  /** What the gate refuses is told at the row and at the cell, while it is typed. */
  private static void refusesHostileCells(Visit visit) {
    field(visit, "age").locator("input").fill("for x in 1..9999999 return x");
    assertThat(visit.page().locator("td.rule-index[data-finding=ERROR]")).hasText("2");
    assertThat(field(visit, "age").locator("input")).hasAttribute("aria-invalid", "true");
    visit.page().locator("#row-vi").fill("<img src=x onerror=alert(1)>");
    assertThat(visit.page().locator("td.annotation").nth(1)).containsText("<img src=x");
    assertThat(visit.page().locator("img")).hasCount(0);
  }

  @Test
  void aQuestionOfAForm() {
    DraftId draft = draft(newest("social-allowance"));
    try (Visit visit = Visit.at(port, "forms")) {
      visit.steps().signsIn("thietke", "thietke");
      opens(visit, draft, FORM);
      visit.selects("Thêm câu hỏi theo từ điển", "Tình trạng hôn nhân (maritalStatus)");
      FrameLocator preview = visit.page().frameLocator("iframe");
      assertThat(preview.locator("main")).containsText("Vợ hoặc chồng đã chết");
      visit.looks().presses("Tiếng Anh").presses("Điện thoại");
      assertThat(preview.locator("main")).containsText("Marital status");
      visit.fills("Câu hỏi, tiếng Anh", "Married or not");
      assertThat(preview.locator("main")).containsText("Married or not");
      saves(visit);
    }
    assertThat(text(draft, FORM)).contains("\"key\": \"maritalStatus\"").contains("WIDOWED");
    assertThat(text(draft, FORM.replace(".form", ".en.yaml")))
        .startsWith("title: \"Check and receive the dossier\"")
        .contains("maritalStatus:\n  label: \"Married or not\"\n  values:\n    NEVER_MARRIED:");
    assertThat(bundles.findings(draft)).noneMatch(one -> one.severity() == Severity.ERROR);
  }

  @Test
  void whatCannotBeReadIsShownAsText() {
    DraftId draft = draft(newest("social-allowance"));
    drafting.save(draft, TABLES, 0, "<definitions".getBytes(UTF_8), designer());
    drafting.save(draft, FORM, 0, "{\"components\": [".getBytes(UTF_8), designer());
    try (Visit visit = Visit.at(port, "unreadable")) {
      visit.steps().expectedComplaint("unparsable content").expectedComplaint("JSON");
      visit.steps().signsIn("thietke", "thietke");
      for (String path : List.of(TABLES, FORM)) {
        visit.page().navigate(address(draft, path));
        visit.sees("Không đọc được tệp này thành");
        assertThat(visit.page().locator("#text")).isVisible();
      }
      visit.page().locator("[data-drawn=false]").waitFor(attached());
    }
  }

  private static void opens(Visit visit, DraftId draft, String path) {
    visit.page().navigate(address(draft, path));
    visit.page().locator("[data-drawn=true]").waitFor(attached());
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static String address(DraftId draft, String path) {
    return "/studio/drafts/" + draft + "?file=" + path;
  }

  private static void saves(Visit visit) {
    visit.page().locator("#save").click();
    visit.sees("Đã lưu.");
  }

  private static void speaksVietnamese(Visit visit) {
    assertThat(visit.page().locator("[data-canvas]").getAttribute("data-untranslated")).isNull();
  }

  private static Locator field(Visit visit, String column) {
    return visit.page().locator("[data-column=" + column + "]");
  }

  private String text(DraftId draft, String path) {
    return new String(files.content(draft, path).orElseThrow(), UTF_8);
  }

  private DraftId draft(ProcedureVersion version) {
    DraftId draft = drafting.open(version.hash(), "Bảng và biểu mẫu", designer());
    drafts.add(draft);
    return draft;
  }

  private ProcedureVersion newest(String key) {
    return procedures.versionInForce(new ProcedureKey(key), TODAY).orElseThrow();
  }

  private Official designer() {
    return office.official("thietke");
  }
}
