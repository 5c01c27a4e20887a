package vn.thutuc.page.of;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.page.TimelineView;
import vn.thutuc.page.Words;
import vn.thutuc.page.WorkingSpan;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/** Tells one event of a dossier in the words of its procedure. */
final class EventTelling {

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

  private final Words words;
  private final Timelines.Who who;
  private final @Nullable WorkingTime time;

  EventTelling(Words words, Timelines.Who who, @Nullable WorkingTime time) {
    this.words = words;
    this.who = who;
    this.time = time;
  }

  /**
   * The entry of an event; nothing for one nobody is told of.
   *
   * @param bundle the version the dossier ran under then
   * @param opened when the task of its step opened; null if it has none
   * @param last whether nothing happened to its step since
   */
  Optional<TimelineView.Entry> of(
      CaseEvent event, Bundle bundle, @Nullable Instant opened, boolean last) {
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
              done(event, words.text("timeline.TASK_COMPLETED", name), took(opened, event.at())));
      case "DEADLINE_BREACH" -> Optional.of(late(event, name));
      case "SILENT_CONSENT" -> silence(event, bundle);
      case Timelines.MIGRATED -> Optional.of(byNobody(event, migrated(bundle)));
      case "STOPPED_BY_LAW" -> Optional.of(done(event, stopped(event), null));
      case "RULING_MADE" -> ruling(event, step);
      case "CASE_ENDED" -> Optional.of(done(event, words.text("timeline.CASE_ENDED", name), null));
      default -> told(event);
    };
  }

  private Optional<TimelineView.Entry> ruling(CaseEvent event, Flow.@Nullable Step step) {
    String outcome = event.details().getOrDefault("outcome", "INFORMED");
    if (outcome.equals("INFORMED")) {
      return Optional.empty();
    }
    String name = step == null ? "" : words.of(step.publicName());
    return Optional.of(done(event, words.text("timeline.ruling." + outcome, name), null));
  }

  private Optional<TimelineView.Entry> told(CaseEvent event) {
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
        .map(what -> byNobody(event, what));
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

  private TimelineView.Entry done(CaseEvent event, String what, @Nullable String howLong) {
    return new TimelineView.Entry(
        event.at(), what, who.of(event), howLong, null, TimelineView.Kind.DONE);
  }

  private static TimelineView.Entry byNobody(CaseEvent event, String what) {
    return new TimelineView.Entry(event.at(), what, null, null, null, TimelineView.Kind.DONE);
  }

  private @Nullable String role(Flow.@Nullable Step step) {
    return step == null || step.role() == null ? null : words.text("role." + step.role());
  }

  private @Nullable String took(@Nullable Instant from, Instant to) {
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
