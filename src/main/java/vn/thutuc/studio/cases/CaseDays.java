package vn.thutuc.studio.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Scenario;

/**
 * The days a worked case answers, and where they lie when its reception is moved: as many years,
 * months and days from it as before, so that ages and periods stay what the case is about.
 */
final class CaseDays {

  private final LocalDate before;
  private final LocalDate after;
  private final Map<Day, String> moved = new LinkedHashMap<>();

  /** A day as the file has it. */
  record Day(String field, String written) {}

  private CaseDays(LocalDate before, LocalDate after) {
    this.before = before;
    this.after = after;
  }

  static Map<Day, String> moved(Scenario scenario, LocalDate after) {
    CaseDays days = new CaseDays(scenario.receivedAt().toLocalDate(), after);
    days.read(scenario.answers());
    for (Scenario.Move move : scenario.moves()) {
      if (move instanceof Scenario.Complete complete) {
        days.read(complete.variables());
      } else if (move instanceof Scenario.Ask ask) {
        days.read(ask.found());
      } else if (move instanceof Scenario.Message message) {
        days.read(message.answers());
      }
    }
    return days.moved;
  }

  private void read(Map<?, ?> answers) {
    answers.forEach((name, value) -> read(name.toString(), value));
  }

  private void read(String name, Object value) {
    if (value instanceof Map<?, ?> object) {
      read(object);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> read(name, each));
    } else if (value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      try {
        moved.put(new Day(name, text), move(LocalDate.parse(text)).toString());
      } catch (DateTimeException noDay) {
        // a text that only looks like a day stays as it is
      }
    }
  }

  private LocalDate move(LocalDate day) {
    return day.isAfter(before)
        ? after.plus(Period.between(before, day))
        : after.minus(Period.between(day, before));
  }
}
