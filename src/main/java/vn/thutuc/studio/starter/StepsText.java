package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the sequence of steps: "Bước 1: …", else "a) Nộp hồ sơ TTHC … b) Giải quyết TTHC …". A text
 * that numbers nothing is left unread: its paragraphs are cases and remarks as often as steps.
 */
final class StepsText {

  /** At a line's or sentence's beginning; "nêu tại Bước 2, …" only mentions one. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?<=^|\\n)[^\\p{L}\\n]{0,6}(?:[a-zđ]\\)\\s*)?|(?<=[\\p{L}\\p{N}.;:)»”])\\s*(?:[-+*]|[a-zđ]\\))?\\s+|(?<=:)\\s*)"
              + "Bước\\s*(\\d{1,2})\\s*([:.\\-–]|(?=\\s))",
          Pattern.UNICODE_CASE);

  private static final Pattern LETTERED =
      Pattern.compile(
          "(?<=^|\\n)\\s*([a-eđ])\\)\\s*(?=\\p{Lu})|(?<=[.;:\\p{L}])\\s*([b-eđ])\\)\\s*(?=Giải quyết)");
  private static final Pattern HEADED =
      Pattern.compile("(?<=^|\\n)\\s*(?=(?:Nộp hồ sơ|Giải quyết) (?:thủ tục hành chính|TTHC))");

  private StepsText() {}

  static Reading<List<NumberedStep>> read(String steps) {
    String source = PlainText.brief(steps, 160);
    List<NumberedStep> numbered = numbered(steps);
    if (!numbered.isEmpty()) {
      return judged(numbered, source);
    }
    List<NumberedStep> lettered = cut(steps, LETTERED);
    if (lettered.size() < 2) {
      lettered = cut(steps, HEADED);
    }
    return lettered.size() < 2
        ? Reading.unread(source, Doubt.STEPS_UNNUMBERED)
        : Reading.likely(lettered, source, Doubt.STEPS_LETTERED);
  }

  private static List<NumberedStep> numbered(String steps) {
    List<NumberedStep> found = new ArrayList<>();
    Matcher mark = NUMBERED.matcher(steps);
    int turn = 1;
    int last = 0;
    int from = -1;
    while (mark.find()) {
      if (from >= 0) {
        found.add(new NumberedStep(turn, last, steps.substring(from, mark.start()).strip()));
      }
      int number = Integer.parseInt(mark.group(1));
      turn += from >= 0 && number <= last ? 1 : 0;
      last = number;
      from = mark.end();
    }
    if (from >= 0) {
      found.add(new NumberedStep(turn, last, steps.substring(from).strip()));
    }
    return List.copyOf(found);
  }

  private static List<NumberedStep> cut(String steps, Pattern marks) {
    List<NumberedStep> found = new ArrayList<>();
    Matcher mark = marks.matcher(steps);
    int from = -1;
    while (mark.find()) {
      if (from >= 0) {
        found.add(
            new NumberedStep(1, found.size() + 1, steps.substring(from, mark.start()).strip()));
      }
      from = mark.end();
    }
    if (from >= 0) {
      found.add(new NumberedStep(1, found.size() + 1, steps.substring(from).strip()));
    }
    return List.copyOf(found);
  }

  private static Reading<List<NumberedStep>> judged(List<NumberedStep> steps, String source) {
    int turns = steps.get(steps.size() - 1).turn();
    if (turns > 1) {
      return Reading.likely(steps, source, Doubt.STEPS_BY_CASE);
    }
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).number() != i + 1) {
        return Reading.likely(steps, source, Doubt.STEPS_GAP);
      }
    }
    return Reading.certain(steps, source);
  }
}
