package vn.thutuc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One person at one browser window, written as sentences.
 *
 * <p>Whatever the browser complains about in its console (a script error, something our content
 * policy blocked, a file that is not there) is kept and must be empty at the end.
 */
public final class BrowserSteps implements AutoCloseable {

  /** The desk of an office. */
  public static final int OFFICE = 1280;

  /** A phone. */
  public static final int PHONE = 390;

  private static final int HEIGHT = 900;
  private static final int PATIENCE_MS = 10_000;
  private static final boolean PICTURES = System.getProperty("screenshots") != null;

  private final Windows.Kind kind;
  private final BrowserContext window;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> expected = ConcurrentHashMap.newKeySet();

  static {
    // as long as an action may take; what holds is seen at once
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
  }

  private BrowserSteps(Windows.Kind kind, int width) {
    this.kind = kind;
    window = Windows.open(kind);
    page = window.newPage();
    page.setViewportSize(width, HEIGHT);
    page.setDefaultTimeout(PATIENCE_MS);
    window.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
          }
        });
    window.onWebError(error -> complaints.add(error.error()));
  }

  /** Opens an empty window on the server at this address, for instance http://localhost:8080. */
  public static BrowserSteps at(String address, int width) {
    return at(address, width, ColorScheme.LIGHT);
  }

  public static BrowserSteps at(String address, int width, ColorScheme colours) {
    return new BrowserSteps(new Windows.Kind(address, colours, true), width);
  }

  /** A window whose browser runs no script. */
  public static BrowserSteps withoutScript(String address, int width) {
    return new BrowserSteps(new Windows.Kind(address, ColorScheme.LIGHT, false), width);
  }

  /** The page itself, for a step that has no sentence here. */
  public Page page() {
    return page;
  }

  public BrowserSteps opens(String path) {
    page.navigate(path);
    return this;
  }

  public BrowserSteps signsIn(String username, String password) {
    opens("/sign-in");
    page.locator("[name=username]").fill(username);
    page.locator("[name=password]").fill(password);
    page.locator("main form [type=submit]").click();
    return this;
  }

  public BrowserSteps signsOut() {
    page.locator("header form[action$='/sign-out'] button").click();
    return this;
  }

  public BrowserSteps follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  public BrowserSteps presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
    return this;
  }

  public BrowserSteps pressesKey(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Writes into the field with this label. */
  public BrowserSteps fills(String label, String value) {
    page.getByLabel(label).first().fill(value);
    return this;
  }

  /** Takes the radio, box or list entry with this label. */
  public BrowserSteps chooses(String label) {
    page.getByLabel(label).first().check();
    return this;
  }

  public BrowserSteps selects(String label, String option) {
    page.getByLabel(label).first().selectOption(option);
    return this;
  }

  public BrowserSteps sees(String text) {
    assertThat(page.locator("main")).containsText(text);
    return this;
  }

  public BrowserSteps doesNotSee(String text) {
    assertThat(page.locator("main")).not().containsText(text);
    return this;
  }

  public BrowserSteps hasTitle(String heading) {
    assertThat(page.locator("h1")).hasText(heading);
    return this;
  }

  /** The element that has the keyboard. */
  public Locator focused() {
    return page.locator("*:focus");
  }

  /** Checks the whole page against WCAG 2.2 level A and AA; nothing may be wrong. */
  public BrowserSteps findsThePageAccessible() {
    findsWhatIsNewAccessible();
    return this;
  }

  /** The same; false if the page has nothing that was not examined before. */
  public boolean findsWhatIsNewAccessible() {
    if (!kind.scripted()) {
      throw new IllegalStateException("axe needs a window that runs scripts");
    }
    return Accessibility.check(page);
  }

  /** Nothing on the page is a message of the language it is not in. */
  public BrowserSteps findsOneLanguage() {
    Tongues.check(page);
    return this;
  }

  /** Nothing may stick out to the right. */
  public BrowserSteps needsNoSidewaysScrolling() {
    assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits its window", page.url())
        .isTrue();
    return this;
  }

  /** Keeps a picture in target/screenshots, if asked to by {@code -Dscreenshots}. */
  public BrowserSteps takesPicture(String name) {
    if (!PICTURES) {
      return this;
    }
    Path file = Path.of("target/screenshots", name + ".png");
    page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    return this;
  }

  /** The browser may report an answer of this status: the step before asked for it. */
  public BrowserSteps expectedStatus(int status) {
    expected.add("status of " + status);
    return this;
  }

  /** A tool's own word about a file it cannot read is no fault of the page that shows the file. */
  public BrowserSteps expectedComplaint(String words) {
    expected.add(words);
    return this;
  }

  /** What the browser complained about so far. */
  public List<String> complaints() {
    return complaints.stream()
        .filter(complaint -> expected.stream().noneMatch(complaint::contains))
        .toList();
  }

  @Override
  public void close() {
    Windows.leave(kind, window);
    assertThat(complaints()).as("the browser's console").isEmpty();
  }
}
