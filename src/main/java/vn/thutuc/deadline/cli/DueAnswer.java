package vn.thutuc.deadline.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.command.CommandWords;
import vn.thutuc.deadline.DayNote;
import vn.thutuc.deadline.Deadline;
import vn.thutuc.deadline.TimeLimit;

/** The answer of the command: for people as lines, for machines as JSON. */
record DueAnswer(Deadline deadline, List<DayNote> days, ZoneId zone) {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final JsonMapper JSON = new JsonMapper();

  String json(String language) {
    List<Map<String, Object>> explanation = new ArrayList<>();
    for (DayNote day : days) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("date", day.date().toString());
      told.put("kind", day.kind().name());
      told.put("counted", day.counted());
      told.put("note", note(day, language));
      explanation.add(told);
    }
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    Instant due = deadline.due();
    LocalDate date = deadline.dueDate();
    answer.put(
        "due",
        due == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due.atZone(zone)));
    answer.put("dueDate", date == null ? null : date.toString());
    answer.put("explanation", explanation);
    return JSON.writeValueAsString(answer);
  }

  List<String> lines(CommandWords words) {
    List<String> lines = new ArrayList<>();
    Instant due = deadline.due();
    Deadline.Held held = deadline.held();
    if (due != null) {
      var local = due.atZone(zone);
      lines.add(
          words.of(
              "due", HOUR.format(local), weekday(local.toLocalDate(), words), DAY.format(local)));
    } else if (held != null) {
      lines.add(held(held.left(), words));
    }
    for (DayNote day : days) {
      String sign = words.of(day.counted() ? "counted" : "notCounted");
      String note = note(day, words.language());
      lines.add(
          "%s  %-9s  %-7s  %s"
              .formatted(DAY.format(day.date()), weekday(day.date(), words), sign, note));
    }
    return lines;
  }

  private static String note(DayNote day, String language) {
    return "en".equals(language) ? day.noteEn() : day.noteVi();
  }

  private static String held(TimeLimit left, CommandWords words) {
    return left.amount() == 0
        ? words.of("held.lastDay")
        : words.of("held." + left.unit(), left.iso());
  }

  private static String weekday(LocalDate date, CommandWords words) {
    return words.of("weekday." + date.getDayOfWeek());
  }
}
