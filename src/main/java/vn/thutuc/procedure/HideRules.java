package vn.thutuc.procedure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.FormField.HideRule;

/**
 * The tiny part of FEEL a form may hide a field by: one field compared with one literal. More would
 * be law hidden in a form.
 */
final class HideRules {

  private static final Pattern RULE =
      Pattern.compile(
          "=\\s*([A-Za-z_]\\w{0,80})\\s*(=|!=)\\s*(?:\"([^\"\\\\]{0,200})\"|(true|false)|(-?\\d{1,15}(?:\\.\\d{1,10})?))\\s*");

  private HideRules() {}

  /** Null when the text is no such comparison. */
  static @Nullable HideRule read(String text) {
    Matcher rule = RULE.matcher(text.strip());
    if (!rule.matches()) {
      return null;
    }
    boolean equal = rule.group(2).equals("=");
    return new HideRule(rule.group(1), equal, value(rule));
  }

  private static Object value(Matcher rule) {
    if (rule.group(3) != null) {
      return rule.group(3);
    }
    return rule.group(4) != null
        ? (Object) Boolean.valueOf(rule.group(4))
        : new BigDecimal(rule.group(5));
  }
}
