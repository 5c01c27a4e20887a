package vn.thutuc.studio.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Term;
import vn.thutuc.studio.fix.StepValues;

/**
 * One step as a form: what it says now, and back from what was sent. A limit is asked as days,
 * hours and minutes, because nobody should have to know {@code P1DT4H}.
 *
 * @param kind {@code user} for what a person does, which has a role and a limit; else {@code other}
 */
record StepForm(String file, String step, String kind, long revision, StepValues values) {

  private static final List<String> FLAGS = List.of("mandatory", "onSite", "inPerson");
  private static final List<String> WORDS =
      List.of("name", "role", "nameEn", "limitUnit", "clock", "legalBasis", "silence", "cost");

  /** A part of the limit that is said: {@code days}, {@code hours} or {@code minutes}. */
  public String part(String name) {
    Term limit = limit();
    if (limit == null) {
      return "";
    }
    long number =
        switch (name) {
          case "days" -> limit.days();
          case "hours" -> limit.time().toHours();
          default -> limit.time().toMinutesPart();
        };
    return number == 0 ? "" : String.valueOf(number);
  }

  public boolean is(String flag) {
    return values.get(flag).equals("true");
  }

  private @Nullable Term limit() {
    String limit = values.get("limit");
    return Term.isValid(limit) ? Term.parse(limit) : null;
  }

  /**
   * What was sent, as the step shall say it.
   *
   * @param before what it says now: a flag that is said to be false stays so
   */
  static StepValues read(Map<String, String> sent, StepValues before) {
    Map<String, String> values = new LinkedHashMap<>();
    WORDS.stream()
        .filter(sent::containsKey)
        .forEach(word -> values.put(word, sent.get(word).strip()));
    for (String flag : FLAGS) {
      String unsaid = before.get(flag).equals("false") ? "false" : "";
      values.put(flag, sent.containsKey(flag) ? "true" : unsaid);
    }
    if (sent.containsKey("days")) {
      values.put("limit", limit(sent, before.get("limit")));
    }
    return new StepValues(values);
  }

  /** The limit as it was written if it is the same time. */
  private static String limit(Map<String, String> sent, String before) {
    Term term =
        new Term(
            number(sent.get("days")),
            Duration.ofHours(number(sent.get("hours"))).plusMinutes(number(sent.get("minutes"))));
    if (Term.isValid(before) && Term.parse(before).equals(term)) {
      return before;
    }
    return term.isZero() ? "" : term.toString();
  }

  private static int number(@Nullable String digits) {
    return digits != null && digits.strip().matches("\\d{1,4}")
        ? Integer.parseInt(digits.strip())
        : 0;
  }
}
