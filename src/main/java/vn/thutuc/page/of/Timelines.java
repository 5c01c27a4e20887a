package vn.thutuc.page.of;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.page.TimelineView;
import vn.thutuc.page.Words;
import vn.thutuc.page.WorkingSpan;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;

/** Tells what happened to a dossier, newest first. */
@Component
public final class Timelines {

  private static final Set<String> TOLD_AS_THEY_ARE =
      Set.of(
          "FILED",
          "RECEIVED",
          "SUPPLEMENT_ASKED",
          "SUPPLEMENT_ANSWERED",
          "DRAFT_CONFIRMED",
          "DRAFT_CORRECTED",
          "REFUSED",
          "WITHDRAWAL_ASKED",
          "RESULT_ISSUED",
          "NOTICE_WRITTEN",
          "APOLOGISED");

  private static final String MIGRATED = "MIGRATED";

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
      entry(event, then, who, opened, time, isLastOfStep(events, i)).ifPresent(entries::add);
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

  private Optional<TimelineView.Entry> entry(
      CaseEvent event,
      Bundle bundle,
      Who who,
      Map<String, Instant> opened,
      @Nullable WorkingTime time,
      boolean last) {
    Flow.Step step =
        event.element() == null ? null : bundle.flow().step(event.element()).orElse(null);
    String name = step == null ? "" : words.of(step.publicName());
    return switch (event.kind()) {
      case "TASK_OPENED" ->
          last
              ? Optional.of(
                  new TimelineView.Entry(
                      event.at(),
                      words.text("timeline.TASK_OPENED", name),
                      null,
                      null,
                      role(step),
                      TimelineView.Kind.NOW))
              : Optional.empty();
      case "TASK_COMPLETED" ->
          Optional.of(
              done(
                  event,
                  words.text("timeline.TASK_COMPLETED", name),
                  who,
                  took(opened.get(String.valueOf(event.element())), event.at(), time)));
      case "DEADLINE_BREACH" -> Optional.of(late(event, name));
      case "SILENT_CONSENT" -> silence(event, bundle);
      case MIGRATED -> Optional.of(done(event, migrated(bundle), nobody -> null, null));
      case "STOPPED_BY_LAW" -> Optional.of(done(event, stopped(event), who, null));
      case "RULING_MADE" -> ruling(event, step, who);
      case "CASE_ENDED" ->
          Optional.of(done(event, words.text("timeline.CASE_ENDED", name), who, null));
      default -> told(event, who);
    };
  }

  private Optional<TimelineView.Entry> ruling(CaseEvent event, Flow.@Nullable Step step, Who who) {
    String outcome = event.details().getOrDefault("outcome", "INFORMED");
    if (outcome.equals("INFORMED")) {
      return Optional.empty();
    }
    String name = step == null ? "" : words.of(step.publicName());
    return Optional.of(done(event, words.text("timeline.ruling." + outcome, name), who, null));
  }

  private Optional<TimelineView.Entry> told(CaseEvent event, Who who) {
    if (!TOLD_AS_THEY_ARE.contains(event.kind())) {
      return Optional.empty();
    }
    boolean waits = event.kind().equals("SUPPLEMENT_ASKED");
    return Optional.of(
        new TimelineView.Entry(
            event.at(),
            words.text("timeline." + event.kind()),
            who.of(event),
            null,
            waits ? words.text("role.applicant") : null,
            waits ? TimelineView.Kind.PAUSED : TimelineView.Kind.DONE));
  }

  /** By whose silence a step passed, and under which article. */
  private Optional<TimelineView.Entry> silence(CaseEvent event, Bundle bundle) {
    String law =
        bundle
            .manifest()
            .law(event.details().getOrDefault("law", ""))
            .map(basis -> words.of(basis.citation()))
            .orElse("–");
    return bundle
        .flow()
        .step(event.details().getOrDefault("step", ""))
        .map(
            step ->
                words.text(
                    "timeline.SILENT_CONSENT",
                    words.of(step.publicName()),
                    step.silenceOf().map(words::of).orElse(words.text("timeline.silence.asked")),
                    law))
        .map(what -> done(event, what, nobody -> null, null));
  }

  private String migrated(Bundle bundle) {
    return words.text("timeline.MIGRATED", words.date(bundle.manifest().validFrom()));
  }

  private String stopped(CaseEvent event) {
    return words.text(
        "timeline.STOPPED_BY_LAW",
        event.details().getOrDefault("decision", "–"),
        event.details().getOrDefault("reason", "–"));
  }

  /** The limit of the dossier ended, or that of a step. */
  private TimelineView.Entry late(CaseEvent event, String step) {
    String what =
        event.element() == null
            ? words.text("timeline.DEADLINE_BREACH")
            : words.text("timeline.STEP_BREACH", step);
    return new TimelineView.Entry(event.at(), what, null, null, null, TimelineView.Kind.LATE);
  }

  private static TimelineView.Entry done(
      CaseEvent event, String what, Who who, @Nullable String howLong) {
    return new TimelineView.Entry(
        event.at(), what, who.of(event), howLong, null, TimelineView.Kind.DONE);
  }

  private @Nullable String role(Flow.@Nullable Step step) {
    return step == null || step.role() == null ? null : words.text("role." + step.role());
  }

  private @Nullable String took(@Nullable Instant from, Instant to, @Nullable WorkingTime time) {
    if (from == null || time == null) {
      return null;
    }
    Duration working = time.between(from, to);
    if (working.toMinutes() == 0) {
      return null;
    }
    return words.text("timeline.took", words.span(WorkingSpan.ofMinutes(working.toMinutes())));
  }
}
