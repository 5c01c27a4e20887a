package vn.thutuc.studio.cases;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a worked case, changed where days stand and nowhere else: comments, order and the
 * rest of the wording stay the author's.
 */
final class CaseText {

  private static final Pattern EXPECT = Pattern.compile("(?m)^expect:");
  private static final Pattern RECEIVED =
      Pattern.compile("(?m)^(receivedAt:\\s*[\"']?)([^\\s\"'#]+)");
  private static final Pattern DUE = Pattern.compile("(\\bdue:\\s*[\"']?)([^\\s\"'#,}]+)");

  private final String text;

  CaseText(String text) {
    this.text = text;
  }

  CaseText receivedAt(OffsetDateTime moment) {
    return new CaseText(replace(RECEIVED.matcher(text), moment.toString()));
  }

  CaseText due(OffsetDateTime moment) {
    int at = expect();
    String expected = replace(DUE.matcher(text.substring(at)), moment.toString());
    return new CaseText(text.substring(0, at) + expected);
  }

  /** Every day that was answered, by the name of its field and what it was. */
  CaseText days(Map<CaseDays.Day, String> moved) {
    int at = expect();
    String answers = text.substring(0, at);
    for (Map.Entry<CaseDays.Day, String> day : moved.entrySet()) {
      String name = Pattern.quote(day.getKey().field());
      String value = Pattern.quote(day.getKey().written());
      answers =
          answers.replaceAll(
              "(\\b" + name + "[\"']?:\\s*[\"']?)" + value + "\\b",
              "$1" + Matcher.quoteReplacement(MARK + day.getValue()));
    }
    return new CaseText(answers.replace(MARK, "") + text.substring(at));
  }

  /** Keeps a day that was written from being taken for one that is still to be. */
  private static final String MARK = "\u0001";

  CaseText headed(String comment) {
    return new CaseText(comment + text);
  }

  private int expect() {
    Matcher expect = EXPECT.matcher(text);
    return expect.find() ? expect.start() : text.length();
  }

  private static String replace(Matcher found, String value) {
    return found.replaceFirst(match -> Matcher.quoteReplacement(match.group(1) + value));
  }

  @Override
  public String toString() {
    return text;
  }
}
