package vn.thutuc.studio.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.procedure.ModelVariables;
import vn.thutuc.rules.Text;

/** Says in words when a way is taken: {@code ${!assessmentOk}} is a question somebody answered. */
final class ConditionWords {

  private static final Pattern SET = Pattern.compile("\\$\\{\\s*(!?)\\s*(\\w+)\\s*}");
  private static final Pattern EQUAL =
      Pattern.compile("\\$\\{\\s*(\\w+)\\s*(==|!=)\\s*['\"]([^'\"]*)['\"]\\s*}");

  private final Glossary glossary;
  private final Map<String, Text> variables = new HashMap<>();

  /** Reads who sets which variable: the desk's wishes and the answers of rule sets. */
  ConditionWords(XmlTree model, Glossary glossary) {
    this.glossary = glossary;
    model.deep().filter(element -> element.name.equals("property")).forEach(this::property);
  }

  private void property(XmlTree property) {
    String value = property.attribute("value");
    switch (property.attribute("name")) {
      case "supplement" -> variables.put(value, DiffWords.of("condition.supplement"));
      case "refusal" -> variables.put(value, DiffWords.of("condition.refusal"));
      case "ruleSet" ->
          variables.put(ModelVariables.satisfied(value), DiffWords.of("condition.rules"));
      default -> {
        // other properties set no variable
      }
    }
  }

  Text words(String expression) {
    Matcher set = SET.matcher(expression);
    if (set.matches()) {
      String key = set.group(1).isEmpty() ? "condition.yes" : "condition.no";
      return DiffWords.of(key, variable(set.group(2)));
    }
    Matcher equal = EQUAL.matcher(expression);
    if (equal.matches()) {
      String key = equal.group(2).equals("==") ? "condition.is" : "condition.is-not";
      return DiffWords.of(
          key, variable(equal.group(1)), glossary.value(equal.group(1), equal.group(3)));
    }
    return Text.same("“" + expression + "”");
  }

  private Text variable(String name) {
    Text known = variables.get(name);
    return known == null ? glossary.field(name) : Glossary.quoted(known);
  }
}
