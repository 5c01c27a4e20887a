package vn.thutuc.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import vn.thutuc.browser.BrowserSteps;

/**
 * One person's window on the product; every page it arrives at is checked at both widths for
 * accessibility and overflow, and kept as a picture named after the story.
 */
final class Visit implements AutoCloseable {

  private static final int HEIGHT = 900;

  private final BrowserSteps steps;
  private final String story;
  private final boolean scripted;
  private int pages;

  private Visit(BrowserSteps steps, String story, boolean scripted) {
    this.steps = steps;
    this.story = story;
    this.scripted = scripted;
  }

  static Visit at(int port, String story) {
    return new Visit(BrowserSteps.at(address(port), BrowserSteps.OFFICE), story, true);
  }

  /** In a browser that runs no script, where accessibility cannot be measured. */
  static Visit withoutScript(int port, String story) {
    return new Visit(BrowserSteps.withoutScript(address(port), BrowserSteps.OFFICE), story, false);
  }

  private static String address(int port) {
    return "http://localhost:" + port;
  }

  BrowserSteps steps() {
    return steps;
  }

  Page page() {
    return steps.page();
  }

  Locator main() {
    return page().locator("main");
  }

  /** Waits for the page of that heading and looks at it. */
  Visit arrivesAt(String heading) {
    steps.hasTitle(heading);
    return looks();
  }

  /** Checks the page as it is now, at a desk and on a phone. */
  Visit looks() {
    pages++;
    for (int width : new int[] {BrowserSteps.PHONE, BrowserSteps.OFFICE}) {
      page().setViewportSize(width, HEIGHT);
      steps.takesPicture("%s-%02d-%d".formatted(story, pages, width)).needsNoSidewaysScrolling();
      if (scripted) {
        steps.findsThePageAccessible();
      }
    }
    return this;
  }

  /** The same page in English, and back. */
  Visit inEnglish(String heading, String... texts) {
    return follows("English").arrivesAt(heading).sees(texts).follows("Tiếng Việt");
  }

  /** Answers a choice or ticks a box by the whole of its label. */
  Visit chooses(String label) {
    labelled(page().locator("main"), label).check();
    return this;
  }

  Visit fills(String label, String value) {
    labelled(page().locator("main"), label).fill(value);
    return this;
  }

  Visit selects(String label, String option) {
    labelled(page().locator("main"), label).selectOption(option);
    return this;
  }

  Visit sees(String... texts) {
    for (String text : texts) {
      steps.sees(text);
    }
    return this;
  }

  Visit presses(String button) {
    button(button).click();
    return this;
  }

  Visit follows(String link) {
    steps.follows(link);
    return this;
  }

  Locator button(String name) {
    return page()
        .locator("main")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The last input in sight whose label begins with these words; "optional" may follow. */
  static Locator labelled(Locator within, String label) {
    String pattern = "^\\s*" + label.replaceAll("[().?+]", "\\\\$0");
    return within.getByLabel(Pattern.compile(pattern)).locator("visible=true").last();
  }

  @Override
  public void close() {
    steps.close();
  }
}
