package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One step as the text numbers it.
 *
 * @param turn which of several sequences of the text, from 1
 * @param number its number there
 */
public record NumberedStep(int turn, int number, String text) {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Pattern TIME_CLAUSE =
      Pattern.compile(
          "^(?:trong (?:thời hạn|thời gian|vòng)|kể từ|không quá|tối đa|hợp lệ|đầy đủ|đúng quy định)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A short name: the heading, or the beginning of the sentence without its time clause. */
  String headline() {
    String line = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    int sentence = line.indexOf(". ");
    String first = sentence > 10 ? line.substring(0, sentence) : line;
    List<String> clauses = new ArrayList<>(List.of(first.split(", ", -1)));
    while (clauses.size() > 1 && TIME_CLAUSE.matcher(clauses.get(0)).find()) {
      clauses.remove(0);
    }
    String name = String.join(", ", clauses).replaceAll("[:;.,\\s]+$", "");
    return PlainText.brief(capital(name), 80);
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
  }
}
