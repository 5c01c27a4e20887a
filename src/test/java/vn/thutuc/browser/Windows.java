package vn.thutuc.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Windows of the browser, each for one person at a time; who leaves takes everything along but the
 * scripts and styles the browser keeps, which need not be fetched and compiled again.
 */
final class Windows {

  private static final Map<Kind, Deque<BrowserContext>> FREE = new HashMap<>();

  private Windows() {}

  /**
   * What cannot be changed once a window is open.
   *
   * @param address of the server, for instance http://localhost:8080
   */
  record Kind(String address, ColorScheme colours, boolean scripted) {}

  static synchronized BrowserContext open(Kind kind) {
    Deque<BrowserContext> free = FREE.computeIfAbsent(kind, any -> new ArrayDeque<>());
    return free.isEmpty() ? Chromium.browser().newContext(options(kind)) : free.pop();
  }

  static synchronized void leave(Kind kind, BrowserContext window) {
    window.pages().forEach(page -> page.close());
    window.clearCookies();
    FREE.computeIfAbsent(kind, any -> new ArrayDeque<>()).push(window);
  }

  private static NewContextOptions options(Kind kind) {
    return new NewContextOptions()
        .setBaseURL(kind.address())
        .setColorScheme(kind.colours())
        .setJavaScriptEnabled(kind.scripted())
        .setLocale("vi-VN")
        .setTimezoneId("Asia/Ho_Chi_Minh");
  }
}
