package vn.thutuc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The check that a page speaks one language: nothing on it is what the messages of the other one
 * say. What a procedure itself says is left out, as it has its own texts.
 */
final class Tongues {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]+)\"");

  private static final String TEXTS =
      """
      () => {
        const texts = new Set();
        const here = document.documentElement.lang;
        const ours = (element) => element && element.closest('[lang]')?.lang === here
          && !element.closest('script, style, template, textarea, option, pre, svg, .cm-editor');
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          if (ours(walk.currentNode.parentElement)) texts.add(walk.currentNode.textContent.trim());
        }
        for (const name of ['title', 'aria-label', 'placeholder']) {
          for (const element of document.querySelectorAll(`[${name}]`)) {
            if (ours(element)) texts.add(element.getAttribute(name).trim());
          }
        }
        return [here, ...texts];
      }
      """;

  private static final Set<String> VIETNAMESE = new HashSet<>();
  private static final Set<String> ENGLISH = new HashSet<>();

  static {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      files.forEach(file -> read(file).forEach((key, text) -> of(file).add(text.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> same = new HashSet<>(VIETNAMESE);
    same.retainAll(ENGLISH);
    VIETNAMESE.removeAll(same);
    ENGLISH.removeAll(same);
    VIETNAMESE.removeAll(namesInSamples());
    // one English word may as well be a name in somebody's rules
    ENGLISH.removeIf(text -> !text.contains(" "));
  }

  private Tongues() {}

  /** Fails with every text of the page that is a message of the other language. */
  static void check(Page page) {
    @SuppressWarnings("unchecked")
    List<String> texts = (List<String>) page.evaluate(TEXTS);
    Set<String> foreign = new TreeSet<>(texts);
    foreign.retainAll(texts.get(0).equals("en") ? VIETNAMESE : ENGLISH);
    assertThat(foreign).as("said in the other language on %s", page.url()).isEmpty();
  }

  /** What diagrams, tables and forms call their parts, in Vietnamese only. */
  private static Set<String> namesInSamples() {
    Set<String> names = new HashSet<>();
    for (String folder : List.of("processes", "rules", "forms")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          QUOTED.matcher(Files.readString(file)).results().forEach(it -> names.add(it.group(1)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  private static Set<String> of(Path file) {
    return file.toString().endsWith("_en.properties") ? ENGLISH : VIETNAMESE;
  }

  private static Properties read(Path file) {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // the demo's officials are called by what they do
    texts.keySet().removeIf(key -> key.toString().startsWith("role."));
    return texts;
  }
}
