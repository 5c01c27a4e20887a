package vn.thutuc.system.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.browser.BrowserSteps;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.ModelLines;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.studio.RunnerForTest;
import vn.thutuc.studio.ScenarioReport;
import vn.thutuc.studio.ScenarioResult;

/** Every sample procedure opened, changed and saved in the real modeller stays what it is. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ModellerBrowserTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String COLOUR = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";

  private static RunnerForTest scenarios;

  @LocalServerPort private int port;
  @Autowired private Drawings drawings;

  @BeforeAll
  static void start() {
    scenarios = RunnerForTest.on("modeller");
  }

  @AfterAll
  static void stop() {
    scenarios.close();
  }

  @ParameterizedTest
  @CsvSource({
    "birth-registration, check-dossier",
    "house-permit, check-dossier",
    "house-permit@2025-01-01, check-dossier",
    "social-allowance, check-dossier"
  })
  void aProcedureComesBackFromTheModellerAsItWas(String folder, String step) {
    Bundle original = BundleReader.folder(Path.of("."), folder);
    String path = original.path("processes", original.manifest().process());
    String file = new String(original.files().get(path), StandardCharsets.UTF_8);
    drawings.put(folder, file);
    try (BrowserSteps designer = BrowserSteps.at("http://localhost:" + port, BrowserSteps.OFFICE)) {
      opens(designer, folder);
      saves(designer);
      String saved = drawings.get(folder);
      assertThat(saved).isNotEqualTo(file);
      assertThat(ModelLines.of(saved).meaning()).isEqualTo(ModelLines.of(file).meaning());
      assertThat(ModelLines.of(saved).drawing()).isEqualTo(ModelLines.of(file).drawing());

      changes(designer, step);
      designer.takesPicture("modeller-" + folder);
      saves(designer);
    }
    String changed = drawings.get(folder);
    assertThat(ModelLines.of(changed).meaning())
        .isEqualTo(ModelLines.of(renamed(file, step)).meaning());
    assertThat(ModelLines.of(changed).drawn()).isEqualTo(ModelLines.of(file).drawn());
    assertThat(changed).contains(COLOUR, "color:background-color=\"#ffe0b2\"");
    runsTheSame(original, with(original, path, changed));
  }

  @Test
  void theToolIsAccessibleHidesNothingAndKeepsTheMarkOfItsMakers() {
    try (BrowserSteps designer = BrowserSteps.at("http://localhost:" + port, BrowserSteps.OFFICE)) {
      opens(designer, "sample");
      designer.takesPicture("modeller").findsThePageAccessible().needsNoSidewaysScrolling();
      Locator first = designer.page().locator("[data-element-id=start]").first();
      assertThat(first.boundingBox().x)
          .as("left of the first step, beside the palette")
          .isGreaterThan(
              designer.page().locator(".djs-palette").boundingBox().x
                  + designer.page().locator(".djs-palette").boundingBox().width);
      Locator mark = designer.page().locator(".bjs-powered-by");
      mark.scrollIntoViewIfNeeded();
      assertThat(mark).isInViewport();
    }
  }

  private static void opens(BrowserSteps designer, String name) {
    designer.opens("/gallery/modeller/" + name);
    Locator form = form(designer);
    assertThat(form).hasAttribute("data-drawn", "true");
    assertThat(form).hasAttribute("data-warnings", "");
  }

  /** What was saved is opened again at once. */
  private static void saves(BrowserSteps designer) {
    String before = designer.page().url();
    designer.presses("Lưu bản vẽ");
    assertThat(designer.page()).not().hasURL(before);
    assertThat(form(designer)).hasAttribute("data-drawn", "true");
    assertThat(form(designer)).hasAttribute("data-warnings", "");
  }

  /** What a designer does without a thought: to move, to rename, to colour. */
  private static void changes(BrowserSteps designer, String step) {
    form(designer)
        .evaluate(
            """
            (form, step) => {
              const modeling = form.modeller.get('modeling');
              const shape = form.modeller.get('elementRegistry').get(step);
              modeling.moveElements([shape], { x: 0, y: 40 });
              modeling.updateLabel(shape, shape.businessObject.name + ' (mới)');
              modeling.setColor([shape], { stroke: '#6b3c00', fill: '#ffe0b2' });
            }
            """,
            step);
  }

  private static Locator form(BrowserSteps designer) {
    return designer.page().locator("form[data-modeller]");
  }

  private static String renamed(String file, String step) {
    String before = "id=\"" + step + "\" name=\"";
    int at = file.indexOf(before) + before.length();
    int end = file.indexOf('"', at);
    return file.substring(0, end) + " (mới)" + file.substring(end);
  }

  private static Bundle with(Bundle bundle, String path, String model) {
    Map<String, byte[]> files = new TreeMap<>(bundle.files());
    files.put(path, model.getBytes(StandardCharsets.UTF_8));
    return BundleReader.of(files);
  }

  /** Way, rulings, due date and end of every worked case; the rules are not what was drawn on. */
  private static void runsTheSame(Bundle original, Bundle again) {
    assertThat(BundleCheck.check(again, TODAY)).isEqualTo(BundleCheck.check(original, TODAY));
    RuleBook book = RuleBook.compile(original.ruleSource());
    ScenarioReport report = scenarios.run(again, book);
    assertThat(report.failed()).isEmpty();
    assertThat(report.results())
        .extracting(ScenarioResult::file, ScenarioResult::happened)
        .isNotEmpty()
        .isEqualTo(
            scenarios.run(original, book).results().stream()
                .map(result -> tuple(result.file(), result.happened()))
                .toList());
  }
}
