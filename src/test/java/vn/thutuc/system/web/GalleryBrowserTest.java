package vn.thutuc.system.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.browser.BrowserSteps;

/** Every page part in a real browser: both languages, both widths, light and dark. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class GalleryBrowserTest {

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"1280, vi, LIGHT", "1280, en, DARK", "390, vi, DARK", "390, en, LIGHT"})
  void everyPartIsAccessibleAndFits(int width, String language, ColorScheme colours) {
    for (String name : List.of("parts", "form", "list", "diagram", "home", "sign-in")) {
      try (BrowserSteps visitor = BrowserSteps.at(address(), width, colours)) {
        visitor.opens("/gallery/" + name + "?lang=" + language);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        visitor
            .takesPicture("gallery-" + name + "-" + width + "-" + language + "-" + colours)
            .findsThePageAccessible()
            .needsNoSidewaysScrolling();
      }
    }
  }

  @Test
  void anUnknownPageSaysSoInBothLanguages() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.OFFICE)) {
      visitor.opens("/gallery/nowhere").hasTitle("Không tìm thấy trang này");
      visitor.findsThePageAccessible().follows("English").expectedStatus(404);
      visitor.opens("/gallery/nowhere").hasTitle("This page was not found").expectedStatus(404);
    }
  }

  @Test
  void aFaultShowsItsIncidentNumberAndNothingElse() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.PHONE)) {
      visitor.opens("/gallery/fault").sees("Mã sự cố").doesNotSee("secret").expectedStatus(500);
      assertThat(visitor.page().locator("main .code")).hasText(Pattern.compile("[0-9a-f]{8}"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {BrowserSteps.OFFICE, BrowserSteps.PHONE})
  void theHeaderNamesWhoIsSignedInAndLeadsToTheirPages(int width) {
    try (BrowserSteps clerk = BrowserSteps.at(address(), width)) {
      clerk.opens("/gallery/list?as=RECEPTION").takesPicture("gallery-signed-in-" + width);
      assertThat(clerk.page().locator("header")).containsText("Cán bộ một cửa 1");
      assertThat(clerk.page().locator("header nav a"))
          .hasText(new String[] {"Việc của tôi", "Tiếp nhận", "Thủ tục", "Tra cứu hồ sơ"});
      assertThat(clerk.page().locator("header form button")).hasText("Đăng xuất");
      clerk.findsThePageAccessible().needsNoSidewaysScrolling();
    }
  }

  @Test
  void theLanguageIsRemembered() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.OFFICE)) {
      visitor.opens("/gallery/parts").follows("English").opens("/gallery/form").sees("(optional)");
      visitor.follows("Tiếng Việt").sees("(không bắt buộc)").doesNotSee("(optional)");
    }
  }

  @Test
  void everythingCanBeReachedWithTheKeyboardStartingAtTheSkipLink() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.OFFICE)) {
      visitor.opens("/gallery/form").pressesKey("Tab");
      assertThat(visitor.focused()).hasText("Chuyển đến nội dung chính");
      visitor.pressesKey("Enter");
      for (String id : List.of("f-fullName", "f-birthDate", "f-area", "f-floors", "f-way-0")) {
        visitor.pressesKey("Tab");
        assertThat(visitor.focused()).hasId(id);
      }
    }
  }

  @Test
  void enterInAFieldSubmitsTheFormAndDoesNotRemoveARow() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.OFFICE)) {
      visitor.opens("/gallery/form").fills("Họ và tên con", "Nguyễn Văn B").pressesKey("Enter");
      visitor.sees("Con 1").sees("chỗ cần sửa").expectedStatus(422);
    }
  }

  @Test
  void aRefusedFormPutsTheFocusOnTheSummaryWhoseLinksLeadToTheFields() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.PHONE)) {
      visitor.opens("/gallery/form").presses("Tiếp tục").expectedStatus(422);
      assertThat(visitor.focused()).hasClass("govuk-error-summary");
      visitor.takesPicture("gallery-refused-390").findsThePageAccessible();
      visitor.follows("Nhập số tầng, từ 1 đến 7");
      assertThat(visitor.focused()).hasId("f-floors");
      visitor.follows("Chọn một");
      assertThat(visitor.focused()).hasId("f-way-0");
    }
  }

  @Test
  void rowsAreAddedAndRemovedWithoutScript() {
    try (BrowserSteps visitor = BrowserSteps.withoutScript(address(), BrowserSteps.OFFICE)) {
      visitor.opens("/gallery/form").presses("Thêm: Con").sees("Con 2");
      visitor.presses("Bỏ").presses("Bỏ").sees("Chưa có dòng nào.");
    }
  }

  @Test
  void keysMoveThroughAListAndTheFocusSurvivesASwap() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.OFFICE)) {
      visitor
          .opens("/gallery/list")
          .pressesKey("j")
          .pressesKey("j")
          .pressesKey("j")
          .pressesKey("k");
      assertThat(visitor.focused()).hasText("Hồ sơ 0002");
      visitor.pressesKey("c").sees("Đã xem thêm");
      visitor.opens("/gallery/list").presses("Xem thêm").sees("Đã xem thêm");
      assertThat(visitor.focused()).hasId("more");
      visitor.pressesKey("/").page().keyboard().type("jk?");
      assertThat(visitor.page().locator("input[type=search]")).hasValue("jk?");
      assertThat(visitor.page().locator("details[data-keys]")).not().hasAttribute("open", "");
    }
  }

  @Test
  void questionMarkShowsTheKeys() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.OFFICE)) {
      visitor.opens("/gallery/list").pressesKey("?");
      assertThat(visitor.page().locator("details[data-keys]")).containsText("nhận việc");
      assertThat(visitor.page().locator("details[data-keys]")).hasAttribute("open", "");
    }
  }

  @Test
  void theDiagramMarksTheStepsAndKeepsTheMarkOfItsMakers() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.OFFICE)) {
      visitor.opens("/gallery/diagram");
      assertThat(visitor.page().locator(".djs-shape.is-current")).hasCount(1);
      assertThat(visitor.page().locator(".djs-shape.is-passed")).hasCount(2);
      Locator mark = visitor.page().locator(".bjs-powered-by");
      assertThat(mark).isInViewport(new IsInViewportOptions().setRatio(1));
      visitor.presses("Phóng to").takesPicture("gallery-diagram-zoomed");
    }
  }

  @Test
  void plantedFaultsAreNoticed() {
    BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.OFFICE).opens("/gallery/faulty");
    assertThatThrownBy(visitor::findsThePageAccessible).hasMessageContaining("label");
    assertThatThrownBy(visitor::needsNoSidewaysScrolling).hasMessageContaining("fits its window");
    assertThat(visitor.complaints()).anyMatch(text -> text.contains("Content Security Policy"));
    assertThatThrownBy(visitor::close).hasMessageContaining("console");
  }

  @Test
  void aFaultInAPageFoundGoodIsNoticed() {
    try (BrowserSteps visitor = BrowserSteps.at(address(), BrowserSteps.OFFICE)) {
      visitor.opens("/gallery/form").findsThePageAccessible();
      for (String fault :
          List.of(
              "document.querySelector('main').append(new Image())",
              "document.querySelector('main label').remove()",
              "document.querySelector('h1').style.color = '#eee'",
              "document.documentElement.lang = 'x!'")) {
        visitor.opens("/gallery/form").page().evaluate(fault);
        assertThatThrownBy(visitor::findsThePageAccessible).as(fault).hasMessageContaining("axe");
      }
    }
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
