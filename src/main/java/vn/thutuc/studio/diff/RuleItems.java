package vn.thutuc.studio.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thutuc.rules.Text;

/** The rules of a DRL file, each by its name. */
final class RuleItems {

  private static final Pattern COMMENT = Pattern.compile("(?m)//.*$|/\\*(?s:.*?)(?:\\*/|\\z)");
  private static final Pattern RULE =
      Pattern.compile(
          "rule\\s+\"([^\"]+)\"(.*?)\\bwhen\\b(.*?)\\bthen\\b(.*?)^\\s*end\\b",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ANNOTATION =
      Pattern.compile("@(citation|vi|en)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)");
  private static final Pattern SALIENCE = Pattern.compile("salience\\s+(-?\\d+)");

  private RuleItems() {}

  static List<Item> read(byte[] content, String file, Glossary glossary) {
    List<Item> items = new ArrayList<>();
    String text = COMMENT.matcher(new String(content, StandardCharsets.UTF_8)).replaceAll("");
    Matcher rule = RULE.matcher(text);
    while (rule.find()) {
      items.add(rule(rule, file, glossary));
    }
    return items;
  }

  private static Item rule(Matcher rule, String file, Glossary glossary) {
    List<Fact> facts = new ArrayList<>();
    String citation = annotation(rule.group(2), "citation");
    Text says = new Text(annotation(rule.group(2), "vi"), annotation(rule.group(2), "en"));
    if (!citation.isEmpty()) {
      facts.add(Fact.code("citation", citation, glossary.law(citation), file));
    }
    facts.add(Fact.words("says", says, file, file));
    Matcher salience = SALIENCE.matcher(rule.group(2));
    if (salience.find()) {
      facts.add(Fact.code("salience", salience.group(1), Figures.shown(salience.group(1)), file));
    }
    code(facts, "conditions", rule.group(3), file);
    code(facts, "consequences", rule.group(4), file);
    Text name = says.vi().isEmpty() ? Text.same(rule.group(1)) : says;
    return new Item(
        Subject.RULE,
        rule.group(1),
        null,
        Glossary.quoted(name),
        Difference.NONE,
        glossary.knownLaw(citation).orElse(null),
        file,
        Item.byName(facts));
  }

  private static void code(List<Fact> facts, String name, String text, String file) {
    String plain = text.strip().replaceAll("\\s+", " ");
    String lines =
        text.strip()
            .lines()
            .map(line -> line.strip().replaceAll("\\s+", " "))
            .filter(line -> !line.isEmpty())
            .map(line -> "“" + line + "”")
            .collect(Collectors.joining("\n"));
    facts.add(Fact.code(name, plain, Text.same(lines), file));
  }

  private static String annotation(String head, String name) {
    Matcher annotation = ANNOTATION.matcher(head);
    while (annotation.find()) {
      if (annotation.group(1).equals(name)) {
        return annotation.group(2);
      }
    }
    return "";
  }
}
