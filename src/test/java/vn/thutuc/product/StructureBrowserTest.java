package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** A designer changes what a procedure says in forms; each file changes in the lines she meant. */
@ProductInBrowser
class StructureBrowserTest {

  private static final String TITLE = "Sửa bằng biểu mẫu";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Procedures procedures;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @Test
  void eachFormChangesOnlyItsOwnLines() {
    DraftId id = draft("social-allowance");
    Map<String, byte[]> before = new TreeMap<>(files.contents(id));
    try (Visit designer = signedIn("structure")) {
      manifest(designer, id);
      parameters(designer, id);
      facts(designer, id);
      scenario(designer, id);
    }
    assertThat(newLines(before, id, "processes/social-allowance/procedure.yaml"))
        .containsExactly(
            "validFrom: 2026-12-01",
            "limit: P15D",
            "- id: household-book",
            "name: {vi: \"Sổ hộ\", en: \"Household book\"}",
            "form: COPY");
    assertThat(newLines(before, id, "rules/social-allowance/parameters.yaml"))
        .containsExactly(
            "- {from: 2027-01-01, value: 600000, legalBasis: nd335-2026, confirmed: false}");
    assertThat(newLines(before, id, "rules/social-allowance/facts.yaml"))
        .containsExactly(
            "livesAlone: {type: boolean, label: {vi: Sống một mình, en: Lives alone}}");
    assertThat(newLines(before, id, "processes/social-allowance/scenarios/elderly-59.yaml"))
        .hasSize(1);
    assertThat(files.find(id, "processes/social-allowance/scenarios/elderly-59-2.yaml"))
        .isPresent();
  }

  @Test
  void withoutScriptTheWholePageIsTakenAndABrokenFileIsText() {
    DraftId id = draft("birth-registration");
    String manifest = "processes/birth-registration/procedure.yaml";
    Map<String, byte[]> before = new TreeMap<>(files.contents(id));
    try (Visit designer = Visit.withoutScript(port, "structure-plain")) {
      designer.steps().signsIn("thietke", "thietke");
      open(designer, id, manifest);
      designer.presses("Lưu").sees(TITLE);
      assertThat(files.find(id, manifest).orElseThrow().revision()).isZero();
      unfolds(designer, "[name='/limit']");
      designer.page().locator("[name='/limit']").fill("3 ngày");
      designer.presses("Lưu").sees("Đã lưu.").looks();
      assertThat(newLines(before, id, manifest))
          .containsExactly("limit: P3D                              # within the day");
      unfolds(designer, "[name='/limit']");
      designer.page().locator("[name='/limit']").fill("ba hôm");
      designer.steps().expectedStatus(422);
      designer.presses("Lưu").sees("Ghi số và đơn vị");
      drafting.save(id, manifest, 1, "key: [".getBytes(UTF_8), office.official("thietke"));
      open(designer, id, manifest);
      designer.sees("đang có lỗi cú pháp").looks();
      assertThat(designer.page().locator("#text")).isVisible();
    }
  }

  private void manifest(Visit designer, DraftId id) {
    open(designer, id, "processes/social-allowance/procedure.yaml");
    write(designer, "/limit", "15 ngày");
    write(designer, "/validFrom", "1/12/2026");
    unfolds(designer, "#r--documents");
    designer.page().locator("#r--documents > details > summary").click();
    designer.page().locator("[name='+/documents/id']").fill("household-book");
    designer.page().locator("#r--documents > details button").press("Enter");
    Locator card = designer.page().locator("[data-alias='documents.household-book']");
    assertThat(card.locator("textarea").first()).isFocused();
    card.locator("textarea").nth(0).fill("Sổ hộ");
    card.locator("textarea").nth(1).fill("Household book");
    designer.sees("Hoàn tác");
    designer.presses("Lưu").sees("Đã lưu.");
    designer.inEnglish(TITLE, "Statutory limit", "Time limit (point đ)");
  }

  private void parameters(Visit designer, DraftId id) {
    open(designer, id, "rules/social-allowance/parameters.yaml");
    designer.sees("Giá trị đã công bố", "540.000");
    unfolds(designer, "#r--base-level-values");
    Locator fresh = designer.page().locator("#r--base-level-values > details");
    fresh.locator("summary").click();
    fresh.locator("[name$='/id']").fill("01/07/2026");
    fresh.locator("[name$='/value']").fill("600000");
    fresh.locator("[name$='/legalBasis']").selectOption("nd335-2026");
    fresh.locator("button").click();
    designer.sees("Đã có giá trị từ ngày 01/07/2026");
    fresh.locator("[name$='/id']").fill("01/01/2027");
    fresh.locator("button").click();
    assertThat(designer.page().locator("[name='/base-level/values/3/value']")).hasValue("600000");
    designer.looks().presses("Lưu").sees("Đã lưu.");
  }

  private void facts(Visit designer, DraftId id) {
    open(designer, id, "rules/social-allowance/facts.yaml");
    unfolds(designer, "#r--Dossier");
    Locator fresh = designer.page().locator("#r--Dossier > details").last();
    fresh.locator("summary").click();
    fresh.locator("[name='+/Dossier/id']").fill("livesAlone");
    fresh.locator("[name='+/Dossier/type']").selectOption("boolean");
    fresh.locator("[name='+/Dossier/vi']").fill("Sống một mình");
    fresh.locator("[name='+/Dossier/en']").fill("Lives alone");
    fresh.locator("button").click();
    designer.sees("livesAlone");
    Locator level = designer.page().locator("[data-alias='Dossier.povertyLevel']");
    level.locator("summary").first().click();
    level.locator(".sheet__remove summary").last().click();
    assertThat(level).containsText("coefficients.dmn");
    designer.looks().presses("Lưu").sees("Đã lưu.");
  }

  private void scenario(Visit designer, DraftId id) {
    open(designer, id, "processes/social-allowance/scenarios/elderly-59.yaml");
    write(designer, "/answers/difficultArea", "true");
    designer.presses("Hoàn tác").sees("Đã hoàn tác.");
    Locator answer = designer.page().locator("[name='/answers/difficultArea']");
    assertThat(answer).hasValue("false");
    write(designer, "/answers/difficultArea", "true");
    designer.looks().presses("Lưu").sees("Đã lưu.");
    designer.presses("Nhân bản tình huống này").sees("elderly-59-2.yaml", "Đã nhân bản");
  }

  /** Opens the part of the form in which this lies, if it is closed. */
  private static void unfolds(Visit designer, String place) {
    Locator part = designer.page().locator(".sheet__fold:has(" + place + ")");
    if (part.getAttribute("open") == null) {
      part.locator("summary").first().click();
    }
  }

  /** Answers one question and waits until the text says so. */
  private static void write(Visit designer, String place, String answer) {
    unfolds(designer, "[name='" + place + "']");
    Locator field = designer.page().locator("[name='" + place + "']");
    String before = designer.page().locator("#text").inputValue();
    if ("SELECT".equals(field.evaluate("one => one.tagName"))) {
      field.selectOption(answer);
    } else {
      field.fill(answer);
      field.press("Tab");
    }
    assertThat(designer.page().locator("#text")).not().hasValue(before);
  }

  private void open(Visit designer, DraftId id, String file) {
    designer.steps().opens("/studio/drafts/" + id + "?file=" + file);
    designer.sees(file);
  }

  private Visit signedIn(String story) {
    Visit designer = Visit.at(port, story);
    designer.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
    return designer;
  }

  private DraftId draft(String key) {
    ProcedureVersion version =
        procedures
            .versionInForce(new ProcedureKey(key), java.time.LocalDate.of(2026, 11, 23))
            .orElseThrow();
    return drafting.open(version.hash(), TITLE, office.official("thietke"));
  }

  private List<String> newLines(Map<String, byte[]> before, DraftId id, String file) {
    List<String> old = new String(before.get(file), UTF_8).lines().toList();
    return new String(files.content(id, file).orElseThrow(), UTF_8)
        .lines()
        .filter(line -> !old.contains(line))
        .map(String::strip)
        .toList();
  }
}
