package vn.thutuc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The check of a page against WCAG 2.2, levels A and AA.
 *
 * <p>Of elements of one kind one is examined, at the same width and in the same colours: journeys
 * come by the same lists and forms often, and a form has many questions built alike. An element's
 * kind is its place, classes, attributes, label and whether it says anything; the file kinds.js
 * says it exactly. What concerns the page as a whole is examined whenever it has anything new.
 */
final class Accessibility {

  private static final String KINDS = script("kinds.js");
  private static final String EXAMINE = script("examine.js");

  /** Kinds found good. */
  private static final Set<String> GOOD = ConcurrentHashMap.newKeySet();

  private Accessibility() {}

  /**
   * Fails with every rule broken and every element that breaks it.
   *
   * @return whether the page had anything that was not examined before
   */
  static boolean check(Page page) {
    page.evaluate(KINDS);
    List<String> fresh = new ArrayList<>(texts(page.evaluate("() => thutucKinds.all()")));
    fresh.removeAll(GOOD);
    if (fresh.isEmpty()) {
      return false;
    }
    page.evaluate(AxeBuilder.getAxeScript());
    assertThat(String.join("\n", texts(page.evaluate(EXAMINE, fresh))))
        .as("axe on %s", page.url())
        .isEmpty();
    GOOD.addAll(fresh);
    return true;
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Object evaluated) {
    return (List<String>) evaluated;
  }

  private static String script(String name) {
    try (InputStream in = Accessibility.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
