package vn.thutuc.procedure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Regular expressions of forms, run by RE2/J: linear in the length of the text, so that no pattern
 * a designer writes can stall the server.
 */
final class FormPattern {

  private static final int LONGEST = 200;

  /** How often a pattern may write something out: {@code ((a{100}){100}){100}} is a million. */
  private static final long MOST_COPIES = 1000;

  private static final Pattern REPEAT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?\\}");

  private FormPattern() {}

  /** False, with a problem, for one RE2 does not know (back references, look-around). */
  static boolean isSafe(String pattern, FormReader form, String element) {
    try {
      if (pattern.length() <= LONGEST && copies(pattern) <= MOST_COPIES) {
        Pattern.compile(pattern);
        return true;
      }
      form.report("form.pattern", element, abbreviated(pattern));
      return false;
    } catch (PatternSyntaxException e) {
      form.report("form.pattern", element, pattern);
      return false;
    }
  }

  private static long copies(String pattern) {
    Matcher repeat = REPEAT.matcher(pattern);
    long copies = 1;
    while (repeat.find() && copies <= MOST_COPIES) {
      String most = repeat.group(2);
      copies *= count(most == null || most.isEmpty() ? repeat.group(1) : most);
    }
    return copies;
  }

  private static long count(String digits) {
    return digits.length() > 4 ? MOST_COPIES + 1 : Math.max(1, Long.parseLong(digits));
  }

  private static String abbreviated(String pattern) {
    return pattern.length() > 60 ? pattern.substring(0, 60) + "…" : pattern;
  }

  static boolean matches(String pattern, String text) {
    return Pattern.compile(pattern).matches(text);
  }
}
