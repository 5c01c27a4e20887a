package vn.thutuc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The check of a page against WCAG 2.2, levels A and AA. It runs in the page itself: our pages have
 * no frames, and the other way opens a second page for every check, which takes twice the time.
 */
final class Accessibility {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private Accessibility() {}

  /** Fails with every rule broken and every element that breaks it. */
  static void check(Page page) {
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
