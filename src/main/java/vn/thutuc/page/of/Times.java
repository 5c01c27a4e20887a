package vn.thutuc.page.of;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.DossierTimes;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.page.SummaryRow;
import vn.thutuc.page.Words;
import vn.thutuc.page.WorkingSpan;

/**
 * A dossier's three times side by side: what the law gives, what the office's steps took, what the
 * applicant lived. The public reads the first and the last.
 */
@Component
public final class Times {

  private static final int DAY_AND_NIGHT = 24 * 60;

  private final Words words;
  private final Clock clock;

  Times(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** The times as they stand now; none before the dossier was received. */
  public List<SummaryRow> of(CaseFile file, Audience audience) {
    ClockReading reading = file.clock();
    if (reading == null) {
      return List.of();
    }
    DossierTimes times = measured(file, reading);
    int perDay = Spans.perDay(reading);
    Duration statutory = times.statutory();
    List<SummaryRow> rows = new ArrayList<>();
    String given =
        statutory == null
            ? words.text("times.statutory.held")
            : words.text("times.working", span(statutory, perDay));
    rows.add(SummaryRow.of(words.text("times.statutory"), given));
    if (audience == Audience.OFFICIALS) {
      String worked = words.text("times.working", span(times.internal(), perDay));
      rows.add(SummaryRow.of(words.text("times.internal"), worked));
    }
    String lived =
        words.text(
            "times.lived.span",
            span(times.lived(), DAY_AND_NIGHT),
            span(times.livedWorking(), perDay));
    String label = file.dossier().isOpen() ? "times.lived.open" : "times.lived";
    rows.add(SummaryRow.of(words.text(label), lived));
    return rows;
  }

  private DossierTimes measured(CaseFile file, ClockReading reading) {
    Instant ended = file.dossier().endedAt();
    Instant end = ended == null ? clock.instant() : ended;
    return DossierTimes.of(
        reading.deadline(),
        file.dossier().submittedAt(),
        end,
        steps(file.events(), end),
        reading.time());
  }

  /** Every visit to a task, up to the end. */
  static List<DossierTimes.Step> steps(List<CaseEvent> events, Instant end) {
    Map<String, CaseEvent> open = new LinkedHashMap<>();
    List<DossierTimes.Step> steps = new ArrayList<>();
    for (CaseEvent event : events) {
      String task = event.details().getOrDefault("task", "");
      switch (event.kind()) {
        case "TASK_OPENED" -> open.put(task, event);
        case "TASK_COMPLETED", "TASK_CANCELLED" -> {
          CaseEvent opened = open.remove(task);
          if (opened != null) {
            steps.add(step(opened, event.at()));
          }
        }
        default -> {}
      }
    }
    open.values().forEach(opened -> steps.add(step(opened, end)));
    return steps;
  }

  private static DossierTimes.Step step(CaseEvent opened, Instant to) {
    return new DossierTimes.Step(String.valueOf(opened.element()), opened.at(), to);
  }

  private String span(Duration time, int perDay) {
    return words.span(new WorkingSpan(time.toMinutes(), perDay));
  }
}
