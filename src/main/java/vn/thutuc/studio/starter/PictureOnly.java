package vn.thutuc.studio.starter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;

/** What drawing tools write when a diagram is meant to be looked at, and how it is meant. */
enum PictureOnly {
  /** A plain or manual task is somebody's work. */
  TASK("(</?(?:[\\w.-]+:)?)(?:task|manualTask)(?=[\\s/>])", "$1userTask"),
  /** A process somebody draws in order to run it. */
  NOT_EXECUTABLE(
      "(<(?:[\\w.-]+:)?process\\b[^<>]{0,2000}?\\bisExecutable\\s*=\\s*[\"'])false", "$1true"),
  EXECUTABLE_UNSAID(
      "(<(?:[\\w.-]+:)?process\\b)(?=[^<>]{0,2000}>)(?![^<>]{0,2000}\\bisExecutable\\b)",
      "$1 isExecutable=\"true\"");

  private final Pattern habit;
  private final String meaning;

  PictureOnly(String habit, String meaning) {
    this.habit = Pattern.compile(habit);
    this.meaning = meaning;
  }

  /** How often it is met; an element with content is met once. */
  int count(String bpmn) {
    Matcher met = habit.matcher(bpmn);
    int count = 0;
    while (met.find()) {
      count += met.group().startsWith("</") ? 0 : 1;
    }
    return count;
  }

  String meant(String bpmn) {
    return habit.matcher(bpmn).replaceAll(meaning);
  }

  Finding note(String file, int seen) {
    String code = "drawing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Finding(
        Severity.INFO,
        code,
        file,
        null,
        null,
        Note.words(code + ".message", seen),
        Note.words(code + ".advice", seen));
  }
}
