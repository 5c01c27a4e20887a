package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door of the officials. */
@ProductInBrowser
class SignInBrowserTest {

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;

  @Test
  void aWrongPasswordIsSaidAndTheRightOneOpens() {
    clock.set("2026-11-23T08:30");
    try (Visit official = Visit.at(port, "sign-in")) {
      official.steps().opens("/sign-in");
      official.arrivesAt("Đăng nhập").inEnglish("Sign in", "Accounts to try", "Password");
      official.steps().signsIn("motcua", "wrong");
      official.sees("Tên đăng nhập hoặc mật khẩu không đúng").looks();
      official.steps().signsIn("motcua", "motcua").hasTitle("Việc của tôi").signsOut();
      official.sees("Bạn đã đăng xuất.").looks();
      official.steps().opens("/work").hasTitle("Đăng nhập");
    }
  }

  @Test
  void theKeyboardPassesTheSkipLinkFirstAndIsNowhereTrapped() {
    try (Visit official = Visit.at(port, "sign-in-keys")) {
      official.steps().opens("/sign-in").pressesKey("Tab");
      official.looks();
      assertThat(official.steps().focused()).hasText("Chuyển đến nội dung chính");
      official.steps().pressesKey("Enter").pressesKey("Tab");
      assertThat(official.steps().focused()).hasId("username");
      official.steps().pressesKey("Tab").pressesKey("Tab");
      assertThat(official.steps().focused()).hasText("Đăng nhập");
    }
  }
}
