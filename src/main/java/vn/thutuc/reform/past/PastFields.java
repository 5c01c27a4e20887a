package vn.thutuc.reform.past;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Outcome;

/** The plain fields of one line: what every kind of file says alike. */
final class PastFields {

  private final PastLine.Place place;
  private final Map<String, String> texts;

  PastFields(PastLine.Place place, Map<String, String> texts) {
    this.place = place;
    this.texts = texts;
  }

  PastLine line(Map<String, Object> values, Map<String, Object> facts, Set<String> withheld) {
    return new PastLine(
        place,
        needed("dossier"),
        or("unit", ""),
        or("province", ""),
        oneOf("channel", Manifest.Channel.values(), "COUNTER"),
        day(),
        needed("question"),
        Set.of(Outcome.valueOf(oneOf("outcome", Outcome.values(), null))),
        values,
        facts,
        withheld,
        or("version", ""));
  }

  private LocalDate day() {
    String text = needed("day");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      throw PastProblem.badValue(place, "day", text, "2026-07-01");
    }
  }

  private String oneOf(String field, Enum<?>[] known, @Nullable String otherwise) {
    String text = otherwise == null ? needed(field) : or(field, otherwise);
    if (Arrays.stream(known).noneMatch(one -> one.name().equals(text))) {
      throw PastProblem.badValue(
          place, field, text, String.join(", ", Arrays.stream(known).map(Enum::name).toList()));
    }
    return text;
  }

  private String needed(String field) {
    String text = or(field, "");
    if (text.isEmpty()) {
      throw PastProblem.noValue(place, field);
    }
    return text;
  }

  private String or(String field, String otherwise) {
    String text = texts.getOrDefault(field, "").strip();
    return text.isEmpty() ? otherwise : text;
  }
}
