package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse, who comes to everything by Tab and does everything by keys.
 *
 * <p>To go through hundreds of stops for each step would take minutes: the stop before the wanted
 * one is given the keyboard, and the way from there is gone by the key itself.
 */
final class Keys {

  private static final int ATTEMPTS = 5;

  private static final String STAND_BEFORE =
      """
      (wanted) => {
        const stops = [...document.querySelectorAll(
            'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]')]
          .filter((one) => one.tabIndex >= 0 && !one.disabled && !one.closest('[inert]')
            && one.checkVisibility({ visibilityProperty: true }));
        const at = stops.indexOf(wanted);
        if (at < 0) throw new Error(`no stop of the Tab key: ${wanted.outerHTML.slice(0, 200)}`);
        document.activeElement?.blur();
        if (at > 0) stops[at - 1].focus();
        return at > 0 && stops[at - 1].closest('.cm-editor') !== null;
      }
      """;

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  /** Comes to an element; what happens when the one before is left may draw the page anew. */
  void to(Locator wanted) {
    for (int attempt = 1; ; attempt++) {
      if ((boolean) wanted.evaluate(STAND_BEFORE)) {
        // where Tab indents, Escape lets it go on
        page.keyboard().press("Escape");
      }
      page.keyboard().press("Tab");
      if ((boolean) wanted.evaluate("wanted => wanted === document.activeElement")) {
        return;
      }
      if (attempt == ATTEMPTS) {
        assertThat(wanted).isFocused();
      }
    }
  }

  /** A link or a button. */
  void presses(Locator wanted) {
    to(wanted);
    page.keyboard().press("Enter");
  }

  void writes(Locator field, String text) {
    to(field);
    page.keyboard().press("Control+a");
    page.keyboard().press("Delete");
    page.keyboard().type(text);
  }

  /** Puts this into the place of all that the field holds, as from the clipboard. */
  void pastes(Locator field, String text) {
    to(field);
    page.keyboard().press("Control+a");
    page.keyboard().insertText(text);
  }

  void ticks(Locator box) {
    to(box);
    page.keyboard().press("Space");
    assertThat(box).isChecked();
  }

  /** Goes through a list of choices to the one of this value. */
  void picks(Locator list, String value) {
    to(list);
    int way =
        (int)
            list.evaluate(
                "(list, value) => [...list.options].findIndex((one) => one.value === value)"
                    + " - list.selectedIndex",
                value);
    for (int i = 0; i < Math.abs(way); i++) {
      page.keyboard().press(way < 0 ? "ArrowUp" : "ArrowDown");
    }
    assertThat(list).hasValue(value);
  }
}
