package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.browser.BrowserSteps;

/** The work list without a mouse. */
@ProductInBrowser
class KeyboardBrowserTest {

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;

  @BeforeEach
  void threeDossiersWait() {
    clock.set("2026-11-23T09:00");
    for (int i = 0; i < 3; i++) {
      office.file("house-permit", Forms.housePermit());
    }
  }

  @Test
  void tasksAreFoundClaimedAndOpenedByKeys() {
    try (BrowserSteps clerk =
        BrowserSteps.at("http://localhost:" + port, BrowserSteps.OFFICE)
            .signsIn("motcua2", "motcua2")
            .hasTitle("Việc của tôi")
            .opens("/work?tab=free")) {
      Page page = clerk.page();
      clerk.pressesKey("j").pressesKey("j").pressesKey("k");
      assertThat(page.locator("[data-row]").first()).hasAttribute("aria-current", "true");
      clerk.pressesKey("j");
      Locator current = page.locator("[data-row][aria-current=true]");
      String code = current.locator(".code").first().innerText();
      assertThat(current.locator("a.ttl")).isFocused();
      clerk.pressesKey("c").sees("Bạn đã nhận việc này").sees(code);
      opensBySearch(clerk, code);
    }
  }

  private static void opensBySearch(BrowserSteps clerk, String code) {
    clerk.opens("/work?tab=mine").pressesKey("/").page().keyboard().type(code);
    clerk.pressesKey("Enter");
    assertThat(clerk.page().locator("[data-row]")).hasCount(1);
    clerk.pressesKey("j").takesPicture("keyboard-found").findsThePageAccessible();
    clerk.pressesKey("Enter").sees("Thông tin đã khai").sees(code);
  }
}
