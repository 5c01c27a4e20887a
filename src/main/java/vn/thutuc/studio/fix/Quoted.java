package vn.thutuc.studio.fix;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names a finding speaks of, which stand in quotes. */
final class Quoted {

  private static final Pattern QUOTES = Pattern.compile("“([^“”]*)”");

  private Quoted() {}

  static List<String> in(String sentence) {
    return QUOTES.matcher(sentence).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
