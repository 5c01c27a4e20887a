package vn.thutuc.system.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/**
 * Finds words a template says by itself instead of through the message files.
 *
 * <p>Words inside an element whose text Thymeleaf replaces are samples and allowed; so are the
 * product's name, keys in {@code <kbd>}, and the style of what is printed.
 */
final class BareText {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Set<String> SPOKEN =
      Set.of("aria-label", "title", "alt", "placeholder", "content", "label", "data-l");
  private static final Set<String> VOID =
      Set.of("meta", "link", "input", "br", "hr", "img", "rect", "circle", "path", "line", "use");
  private static final Set<String> TEXT_SET = Set.of("th:text", "th:utext", "th:replace");
  private static final Set<String> ALLOWED = Set.of("ThuTuc");

  private BareText() {}

  /** Each finding as "line 3: the words". */
  static List<String> find(String template) {
    Finder finder = new Finder();
    try {
      new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, finder);
    } catch (ParseException e) {
      throw new IllegalArgumentException("Not HTML: " + e.getMessage(), e);
    }
    return finder.found;
  }

  private static final class Finder extends AbstractMarkupHandler {

    private final List<String> found = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Boolean> replaced = new ArrayDeque<>();
    private final Set<String> attributes = new HashSet<>();
    private final List<String> spoken = new ArrayList<>();

    @Override
    public void handleAttribute(
        char[] buffer,
        int nameOffset,
        int nameLen,
        int nameLine,
        int nameCol,
        int operatorOffset,
        int operatorLen,
        int operatorLine,
        int operatorCol,
        int valueContentOffset,
        int valueContentLen,
        int valueOuterOffset,
        int valueOuterLen,
        int valueLine,
        int valueCol) {
      String name = new String(buffer, nameOffset, nameLen).toLowerCase(Locale.ROOT);
      attributes.add(name);
      if (SPOKEN.contains(name)) {
        String value = new String(buffer, valueContentOffset, valueContentLen);
        if (WORD.matcher(value).find()) {
          spoken.add("line " + nameLine + ": " + name + "=\"" + value + "\"");
        }
      }
    }

    @Override
    public void handleOpenElementEnd(char[] buffer, int offset, int len, int line, int col) {
      String element = new String(buffer, offset, len).toLowerCase(Locale.ROOT);
      elementRead(element);
      if (!VOID.contains(element)) {
        open.push(element);
        boolean inherited = !replaced.isEmpty() && replaced.peek();
        replaced.push(inherited || attributes.stream().anyMatch(TEXT_SET::contains));
      }
      attributes.clear();
    }

    @Override
    public void handleStandaloneElementEnd(
        char[] buffer, int offset, int len, boolean minimized, int line, int col) {
      elementRead(new String(buffer, offset, len).toLowerCase(Locale.ROOT));
      attributes.clear();
    }

    /** A page's head tells machines something (meta); elsewhere an attribute speaks to people. */
    private void elementRead(String element) {
      if (!"meta".equals(element)) {
        found.addAll(spoken);
      }
      spoken.clear();
    }

    @Override
    public void handleCloseElementEnd(char[] buffer, int offset, int len, int line, int col) {
      String element = new String(buffer, offset, len).toLowerCase(Locale.ROOT);
      while (!open.isEmpty()) {
        replaced.pop();
        if (open.pop().equals(element)) {
          return;
        }
      }
    }

    @Override
    public void handleText(char[] buffer, int offset, int len, int line, int col) {
      String text = new String(buffer, offset, len).strip();
      boolean key = "kbd".equals(open.peek()) || "style".equals(open.peek());
      boolean sample = !replaced.isEmpty() && replaced.peek();
      if (!key && !sample && !ALLOWED.contains(text) && WORD.matcher(text).find()) {
        found.add("line " + line + ": " + text);
      }
    }
  }
}
