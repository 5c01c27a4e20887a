package vn.thutuc.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
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
    FILL_IN("Ở \\*\\*([^*]+)\\*\\*, điền \\*\\*([^*]+)\\*\\*: `([^`]*)`\\."),
    CHOOSE_IN("Ở \\*\\*([^*]+)\\*\\*, chọn \\*\\*([^*]+)\\*\\*: `([^`]+)`\\."),
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
        case FILL, PASTE -> field(visit.main(), first).fill(said.get(1));
        case FILL_IN -> field(part(visit, first), said.get(1)).fill(said.get(2));
        case CHOOSE -> field(visit.main(), first).selectOption(label(said.get(1)));
        case CHOOSE_IN -> field(part(visit, first), said.get(1)).selectOption(label(said.get(2)));
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

  private static SelectOption label(String text) {
    return new SelectOption().setLabel(text);
  }

  /** The first field in sight of exactly that label; words that explain it may follow. */
  private static Locator field(Locator within, String label) {
    Locator exact =
        within
            .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
            .locator("visible=true");
    return exact.count() > 0 ? exact.first() : Visit.labelled(within, label);
  }

  /** A part of the page by its heading or name. */
  private static Locator part(Visit visit, String name) {
    Locator.GetByRoleOptions named = new Locator.GetByRoleOptions().setName(name).setExact(true);
    Locator region = visit.main().getByRole(AriaRole.REGION, named);
    return region.or(visit.main().getByRole(AriaRole.GROUP, named)).first();
  }

  /** A button, a link or what opens a hidden part, whichever is there. */
  private static void press(Visit visit, String name) {
    Locator summary =
        visit
            .main()
            .locator("summary", new Locator.LocatorOptions().setHasText(name))
            .locator("visible=true");
    Locator button = visit.button(name);
    Locator link =
        visit
            .main()
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    Locator there = button.count() > 0 ? button : link.count() > 0 ? link : summary;
    there.first().click();
  }

  private static void replace(Visit visit, String field, String from, String to) {
    Locator input = field(visit.main(), field);
    String text = input.inputValue();
    if (!text.contains(from)) {
      throw new AssertionError(field + " has no " + from);
    }
    input.fill(text.replace(from, to));
  }
}
