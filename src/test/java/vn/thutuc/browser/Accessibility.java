package vn.thutuc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The check of a page against WCAG 2.2, levels A and AA. It runs in the page itself: our pages have
 * no frames, and the other way opens a second page for every check, which takes twice the time.
 *
 * <p>A page built of nothing but what was found good before, at the same width and in the same
 * colours, is not looked at again: journeys come by the same lists and forms often. What a page is
 * built of are its kinds of elements with their place, classes, attributes, label and whether they
 * say anything.
 */
final class Accessibility {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private static final String BUILD =
      """
      () => {
        const kinds = new Set();
        for (const element of document.querySelectorAll('*')) {
          if (element.closest('svg') && element.tagName !== 'svg') continue;
          const names = [...element.attributes].map(({ name }) => name).sort();
          const about = ['role', 'type', 'scope', 'tabindex', 'aria-hidden', 'aria-current',
            'aria-invalid', 'aria-expanded', 'aria-pressed', 'hidden', 'disabled', 'style', 'lang'];
          kinds.add([
            element.parentElement?.tagName, element.tagName, [...element.classList].sort().join('.'),
            names.join(), about.map((name) => element.getAttribute(name)).join(),
            'labels' in element && element.labels ? element.labels.length : '-',
            Boolean(element.textContent.trim()),
          ].join('|'));
        }
        const look = [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches];
        return [...kinds].map((kind) => look.join() + '|' + kind);
      }
      """;

  /** What pages found good were built of. */
  private static final Set<String> GOOD = ConcurrentHashMap.newKeySet();

  private Accessibility() {}

  /** Fails with every rule broken and every element that breaks it. */
  static void check(Page page) {
    @SuppressWarnings("unchecked")
    List<String> built = (List<String>) page.evaluate(BUILD);
    if (!GOOD.containsAll(built)) {
      examine(page);
      GOOD.addAll(built);
    }
  }

  private static void examine(Page page) {
    List<Rule> violations =
        new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze().getViolations();
    assertThat(violations.stream().map(Accessibility::describe).collect(Collectors.joining("\n")))
        .as("axe on %s", page.url())
        .isEmpty();
  }

  private static String describe(Rule rule) {
    String where =
        rule.getNodes().stream()
            .map(node -> "  " + node.getTarget() + " " + node.getHtml())
            .collect(Collectors.joining("\n"));
    return rule.getId() + ": " + rule.getHelp() + "\n" + where;
  }
}
