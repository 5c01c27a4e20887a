package vn.thutuc.procedure;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Regular expressions of forms, run by RE2/J: linear in the length of the text, so that no pattern
 * a designer writes can stall the server.
 */
final class FormPattern {

  private FormPattern() {}

  /** False, with a problem, for one RE2 does not know (back references, look-around). */
  static boolean isSafe(String pattern, FormReader form, String element) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException e) {
      form.report("form.pattern", element, pattern);
      return false;
    }
  }

  static boolean matches(String pattern, String text) {
    return Pattern.compile(pattern).matches(text);
  }
}
