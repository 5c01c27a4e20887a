package vn.thutuc.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps of the designer's handbook, read from the page itself: every item of a list is
 * something to do or to see, in one of a few forms. An item in another form is a fault of the page.
 */
final class Handbook {

  private static final Pattern ITEM = Pattern.compile("^(?:\\d+\\.|-) +(.*)");

  /** What an item may say. */
  private enum Form {
    SIGN_IN("Đăng nhập bằng `([^`]+)`\\."),
    PRESS("Bấm \\*\\*([^*]+)\\*\\*\\."),
    FILL("Điền \\*\\*([^*]+)\\*\\*: `([^`]*)`\\."),
    CHOOSE("Chọn \\*\\*([^*]+)\\*\\*: `([^`]+)`\\."),
    TICK("Đánh dấu \\*\\*([^*]+)\\*\\*\\."),
    PASTE("Thay toàn bộ \\*\\*([^*]+)\\*\\* bằng:"),
    REPLACE("Trong \\*\\*([^*]+)\\*\\*, thay `([^`]+)` bằng `([^`]*)`\\."),
    SEE("Thấy “([^”]+)”\\."),
    ARRIVE("Đến trang “([^”]+)”\\.");

    private final String pattern;

    Form(String pattern) {
      this.pattern = pattern;
    }
  }

  /**
   * One thing to do or to see.
   *
   * @param line where the page says it
   */
  record Step(int line, String text, Form form, List<String> said) {

    void carryOut(Visit visit) {
      try {
        act(visit);
      } catch (RuntimeException | AssertionError problem) {
        throw new AssertionError("Line " + line + " does not hold: " + text, problem);
      }
    }

    private void act(Visit visit) {
      String first = said.get(0);
      switch (form) {
        case SIGN_IN -> visit.steps().signsIn(first, first);
        case PRESS -> press(visit, first);
        case FILL, PASTE -> visit.fills(first, said.get(1));
        case CHOOSE -> visit.selects(first, said.get(1));
        case TICK -> visit.chooses(first);
        case REPLACE -> replace(visit, first, said.get(1), said.get(2));
        case SEE -> visit.sees(first);
        case ARRIVE -> visit.arrivesAt(first);
      }
    }

    /** Whether another person goes on from here. */
    boolean isSignIn() {
      return form == Form.SIGN_IN;
    }
  }

  private Handbook() {}

  static List<Step> read(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher item = ITEM.matcher(lines.get(i));
      if (item.matches()) {
        steps.add(step(i + 1, item.group(1).strip(), block(lines, i + 1)));
      }
    }
    return steps;
  }

  private static Step step(int line, String text, String block) {
    for (Form form : Form.values()) {
      Matcher matcher = Pattern.compile(form.pattern).matcher(text);
      if (matcher.matches()) {
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          said.add(matcher.group(i));
        }
        if (form == Form.PASTE) {
          said.add(block);
        }
        return new Step(line, text, form, said);
      }
    }
    throw new AssertionError("Line " + line + " is no step: " + text);
  }

  /** The fenced block under an item, without the item's indentation. */
  private static String block(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    if (i >= lines.size() || !lines.get(i).strip().startsWith("```")) {
      return "";
    }
    int indent = lines.get(i).indexOf('`');
    StringBuilder block = new StringBuilder();
    for (i++; !lines.get(i).strip().equals("```"); i++) {
      String line = lines.get(i);
      block.append(line.length() > indent ? line.substring(indent) : line.strip()).append('\n');
    }
    return block.toString();
  }

  /** A button or a link, whichever is there. */
  private static void press(Visit visit, String name) {
    var button = visit.button(name);
    if (button.count() > 0) {
      button.first().click();
    } else {
      visit.follows(name);
    }
  }

  private static void replace(Visit visit, String field, String from, String to) {
    var input = Visit.labelled(visit.page().locator("main"), field);
    String text = input.inputValue();
    if (!text.contains(from)) {
      throw new AssertionError(field + " has no " + from);
    }
    input.fill(text.replace(from, to));
  }
}
