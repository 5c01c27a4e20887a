package vn.thutuc.page.of;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.page.TimelineView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;

/** Tells what happened to a dossier, newest first. */
@Component
public final class Timelines {

  static final String MIGRATED = "MIGRATED";

  private final Words words;

  Timelines(Words words) {
    this.words = words;
  }

  /** Names the one who acted; null to leave it out. */
  public interface Who {
    @Nullable String of(CaseEvent event);
  }

  /** The versions of the procedure, by hash: a dossier may have run under several. */
  public interface Versions {
    Bundle of(BundleHash hash);
  }

  /**
   * The timeline of a log.
   *
   * @param bundle the version it runs under now
   * @param time measures how long each step took; null to leave that out
   */
  public TimelineView draw(
      List<CaseEvent> events,
      Bundle bundle,
      Versions versions,
      Who who,
      @Nullable WorkingTime time) {
    EventTelling telling = new EventTelling(words, who, time);
    List<TimelineView.Entry> entries = new ArrayList<>();
    Map<String, Instant> opened = new HashMap<>();
    Bundle then = first(events).map(versions::of).orElse(bundle);
    for (int i = 0; i < events.size(); i++) {
      CaseEvent event = events.get(i);
      if (event.kind().equals("TASK_OPENED")) {
        opened.put(String.valueOf(event.element()), event.at());
      }
      if (event.kind().equals(MIGRATED)) {
        then = versions.of(new BundleHash(event.details().getOrDefault("to", "")));
      }
      telling
          .of(event, then, opened.get(String.valueOf(event.element())), isLastOfStep(events, i))
          .ifPresent(entries::add);
    }
    Collections.reverse(entries);
    return new TimelineView(entries);
  }

  /** The version it was filed under, if it left that. */
  private static Optional<BundleHash> first(List<CaseEvent> events) {
    return events.stream()
        .filter(event -> event.kind().equals(MIGRATED))
        .findFirst()
        .map(event -> new BundleHash(event.details().getOrDefault("from", "")));
  }

  /** Whether nothing happened to the event's step since. */
  private static boolean isLastOfStep(List<CaseEvent> events, int place) {
    String element = events.get(place).element();
    return events.subList(place + 1, events.size()).stream()
        .noneMatch(
            later ->
                later.kind().equals("CASE_ENDED")
                    || (later.kind().startsWith("TASK_")
                        && Objects.equals(later.element(), element)));
  }
}
