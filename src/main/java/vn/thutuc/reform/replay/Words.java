package vn.thutuc.reform.replay;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.RuleBook;

/**
 * The words the tables and rules of one question are written with. A fact whose name is not among
 * them cannot matter; one whose name is, may.
 */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private final Set<String> words = new HashSet<>();

  private Words() {}

  /** Of a question's rules, its tables and those they require; none if the book has it not. */
  static Words of(RuleBook book, String question) {
    Words words = new Words();
    if (book.ruleSets().contains(question)) {
      book.sentencesOf(question).forEach(sentence -> words.add(sentence.wording()));
    }
    return words;
  }

  private void add(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
  }

  /** True if the field is named, or a field that is counted from it. */
  boolean name(FactType type, FactField field) {
    return words.contains(field.name())
        || type.fields().stream()
            .anyMatch(
                other ->
                    other.computed() != null
                        && other.computed().sources().contains(field.name())
                        && words.contains(other.name()));
  }
}
