package vn.thutuc.rules.dmn;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at the words of an expression as they stand, for what makes lists or repeats.
 *
 * <p>{@link FeelGuard} judges the tree the FEEL engine reads; if that tree ever holds something it
 * does not know by another name, this reading of the same text does not go with it. What passes
 * both makes no list longer than the text is.
 */
final class FeelWords {

  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern REPEATS =
      Pattern.compile(
          "(?U)\\b(?:for|some|every|return|satisfies|function|external|item|partial)\\b|\\*\\*");
  private static final Pattern OPENING = Pattern.compile("[(\\[]");
  private static final Pattern CLOSED = Pattern.compile("(?U)[\\w)\\]]$");

  /** {@code ]0..5[}: a bracket that ends an open interval. */
  private static final Pattern INTERVAL = Pattern.compile("[\\](\\[][^,\\[\\]]*\\.\\.[^,\\[\\]]*$");

  private static final Set<String> JOINING =
      Set.of("and", "or", "if", "then", "else", "in", "not", "between");

  private FeelWords() {}

  /** The first word that must not be there. */
  static Optional<String> refused(String text) {
    String bare = QUOTED.matcher(text).replaceAll("\"\"");
    Matcher repeats = REPEATS.matcher(bare);
    if (repeats.find()) {
      return Optional.of(repeats.group());
    }
    return OPENING
        .matcher(bare)
        .results()
        .flatMap(opening -> refusedBefore(bare, opening).stream())
        .findFirst();
  }

  /** A name before a parenthesis calls it; anything before a bracket picks from it. */
  private static Optional<String> refusedBefore(String bare, MatchResult opening) {
    String before = bare.substring(0, opening.start()).stripTrailing();
    boolean calls = opening.group().equals("(");
    if (!CLOSED.matcher(before).find() || (!calls && INTERVAL.matcher(before).find())) {
      return Optional.empty();
    }
    Stream<String> allowed =
        calls ? Stream.concat(FeelGuard.FUNCTIONS.stream(), JOINING.stream()) : JOINING.stream();
    return allowed.anyMatch(word -> endsWith(before, word))
        ? Optional.empty()
        : Optional.of(before.substring(Math.max(0, before.length() - 40)) + opening.group());
  }

  private static boolean endsWith(String before, String word) {
    int start = before.length() - word.length();
    return before.endsWith(word) && (start == 0 || !isOfAName(before.charAt(start - 1)));
  }

  private static boolean isOfAName(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
