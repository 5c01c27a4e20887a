package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thutuc.browser.BrowserSteps;

/**
 * One person's window on the product; every page it arrives at is checked at both widths for
 * accessibility and overflow, and what is new in it kept as a picture named after the story.
 */
final class Visit implements AutoCloseable {

  private static final int HEIGHT = 900;

  private final BrowserSteps steps;
  private final String story;
  private final boolean scripted;
  private final @Nullable Keys keys;
  private int pages;

  private Visit(BrowserSteps steps, String story, boolean scripted, boolean byKeys) {
    this.steps = steps;
    this.story = story;
    this.scripted = scripted;
    this.keys = byKeys ? new Keys(steps.page()) : null;
  }

  static Visit at(int port, String story) {
    return new Visit(BrowserSteps.at(address(port), BrowserSteps.OFFICE), story, true, false);
  }

  /** By somebody who has no mouse. */
  static Visit byKeys(int port, String story) {
    return new Visit(BrowserSteps.at(address(port), BrowserSteps.OFFICE), story, true, true);
  }

  /** In a browser that runs no script, where accessibility cannot be measured. */
  static Visit withoutScript(int port, String story) {
    return new Visit(
        BrowserSteps.withoutScript(address(port), BrowserSteps.OFFICE), story, false, false);
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

  /** Signs in with a demo account, whose password is its name, after a look at the page. */
  Visit signsIn(String account) {
    steps.opens("/sign-in");
    inBothLanguages("Password").writes(page().locator("[name=username]"), account);
    writes(page().locator("[name=password]"), account);
    page().keyboard().press("Enter");
    assertThat(page().locator("header form[action$='/sign-out']")).isVisible();
    return this;
  }

  /** Waits for the page of that heading and looks at it. */
  Visit arrivesAt(String heading) {
    steps.hasTitle(heading);
    return looks();
  }

  /** Checks the page as it is now, at a desk and on a phone. */
  Visit looks() {
    pages++;
    steps.findsOneLanguage();
    for (int width : new int[] {BrowserSteps.PHONE, BrowserSteps.OFFICE}) {
      page().setViewportSize(width, HEIGHT);
      steps.needsNoSidewaysScrolling();
      if (!scripted || steps.findsWhatIsNewAccessible()) {
        steps.takesPicture("%s-%02d-%d".formatted(story, pages, width));
      }
    }
    return this;
  }

  /** The same page in English, and back. */
  Visit inEnglish(String heading, String... texts) {
    return follows("English").arrivesAt(heading).sees(texts).follows("Tiếng Việt");
  }

  /**
   * Looks at a page that has an address, then at the same in the other language, and comes back.
   */
  Visit inBothLanguages(String... english) {
    boolean isEnglish = "en".equals(page().locator("html").getAttribute("lang"));
    looks();
    speaks(isEnglish ? "vi" : "en");
    if (!isEnglish) {
      sees(english);
    }
    return looks().speaks(isEnglish ? "en" : "vi");
  }

  /** Changes the language of the page. */
  Visit speaks(String language) {
    follows(language.equals("en") ? "English" : "Tiếng Việt");
    assertThat(page().locator("html")).hasAttribute("lang", language);
    return this;
  }

  /** Answers a choice or ticks a box by the whole of its label. */
  Visit chooses(String label) {
    labelled(main(), label).check();
    return this;
  }

  /** Opens a part of the page, if it is folded. */
  Visit unfolds(String part) {
    page().locator(part).waitFor();
    Locator folded = page().locator(part + ":not([open]) > summary");
    return folded.count() == 0 ? this : presses(folded);
  }

  Visit ticks(Locator box) {
    if (keys == null) {
      box.check();
    } else {
      keys.ticks(box);
    }
    return this;
  }

  Visit fills(String label, String value) {
    return writes(labelled(main(), label), value);
  }

  Visit writes(Locator field, String value) {
    if (keys == null) {
      field.fill(value);
    } else {
      keys.writes(field, value);
    }
    return this;
  }

  /** Pastes over all that a field holds. */
  Visit pastes(Locator field, String text) {
    new Keys(page()).pastes(field, text);
    return this;
  }

  Visit selects(String label, String option) {
    labelled(main(), label).selectOption(option);
    return this;
  }

  /** Takes the entry of this value from a list. */
  Visit picks(Locator list, String value) {
    if (keys == null) {
      list.selectOption(value);
    } else {
      keys.picks(list, value);
    }
    return this;
  }

  Visit sees(String... texts) {
    for (String text : texts) {
      steps.sees(text);
    }
    return this;
  }

  Visit presses(String button) {
    return presses(button(button));
  }

  Visit presses(Locator wanted) {
    if (keys == null) {
      wanted.click();
    } else {
      keys.presses(wanted);
    }
    return this;
  }

  Visit follows(String link) {
    return presses(
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first());
  }

  Locator button(String name) {
    return main()
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
