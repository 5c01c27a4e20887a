package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.thutuc.studio.draft.DraftId;

/** What a designer does with the drawing of the house permit, and what she reads there. */
final class DrawingSteps {

  static final String FILE = "processes/house-permit/process.bpmn";

  private DrawingSteps() {}

  static String address(DraftId draft) {
    return "/studio/drafts/" + draft + "?file=" + FILE;
  }

  static void shows(Visit designer, DraftId draft) {
    designer.steps().opens(address(draft));
    assertThat(form(designer)).hasAttribute("data-drawn", "true");
  }

  static Locator form(Visit designer) {
    return designer.page().locator("form[data-edit]");
  }

  static Locator field(Visit designer, String id) {
    return designer.page().locator("#" + id);
  }

  static String text(Visit designer) {
    return designer.page().locator("#text").inputValue();
  }

  static void choose(Visit designer, String element) {
    field(designer, "d-chosen").selectOption(element);
  }

  static void goTo(Visit designer, String element) {
    form(designer)
        .evaluate(
            "(form, id) => form.dispatchEvent(new CustomEvent('thutuc:goto', { detail: id }))",
            element);
  }

  /** Fills the field in and waits until the text has followed, unless the field refuses. */
  static void changes(Visit designer, String field, String value) {
    String before = text(designer);
    field(designer, field).fill(value);
    field(designer, field).press("Enter");
    if (!"true".equals(field(designer, field).getAttribute("aria-invalid"))) {
      waitFor(designer, () -> !text(designer).equals(before));
    }
  }

  static void presses(Visit designer, String button) {
    String before = text(designer);
    designer.presses(button);
    waitFor(designer, () -> !text(designer).equals(before));
  }

  static void waitFor(Visit designer, BooleanSupplier what) {
    designer.page().waitForCondition(what, new Page.WaitForConditionOptions().setTimeout(5_000));
  }

  /** The stretch of lines in which the texts differ: what was there, and what is. */
  static List<String> difference(String before, String after) {
    List<String> was = new ArrayList<>(before.lines().map(String::strip).toList());
    List<String> is = new ArrayList<>(after.lines().map(String::strip).toList());
    while (!was.isEmpty() && !is.isEmpty() && was.get(0).equals(is.get(0))) {
      was.remove(0);
      is.remove(0);
    }
    while (!was.isEmpty() && !is.isEmpty() && last(was).equals(last(is))) {
      was.remove(was.size() - 1);
      is.remove(is.size() - 1);
    }
    return Stream.concat(was.stream().map("- "::concat), is.stream().map("+ "::concat)).toList();
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1);
  }
}
