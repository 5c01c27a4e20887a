package vn.thutuc.studio.starter;

/**
 * One step as the text numbers it.
 *
 * @param turn which of several sequences of the text, from 1
 * @param number its number there
 */
public record NumberedStep(int turn, int number, String text) {

  /** A short name: the heading, or the beginning of the sentence. */
  String headline() {
    String line = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    int sentence = line.indexOf(". ");
    String first = sentence > 10 ? line.substring(0, sentence) : line;
    return PlainText.brief(first.replaceAll("[:;.,\\s]+$", ""), 80);
  }
}
