package vn.thutuc.procedure.check;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that occur in a text, comment lines left out. */
final class Tokens {

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\h*+(//|#).*$");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  private Tokens() {}

  static Set<String> of(byte[] text) {
    return of(COMMENT.matcher(new String(text, StandardCharsets.UTF_8)).replaceAll(""));
  }

  static Set<String> of(String text) {
    return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
