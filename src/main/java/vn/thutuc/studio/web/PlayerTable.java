package vn.thutuc.studio.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.Ledger;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.page.SummaryRow;
import vn.thutuc.page.WhyView;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Audience;
import vn.thutuc.page.of.Clocks;
import vn.thutuc.page.of.Days;
import vn.thutuc.page.of.DeadlineView;
import vn.thutuc.page.of.Reasons;
import vn.thutuc.page.of.Terms;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.RuleSentence;
import vn.thutuc.rules.Ruling;
import vn.thutuc.studio.Moment;
import vn.thutuc.studio.ScenarioResult;

/** A worked case laid out moment by moment, for the drawing and equally for whoever reads. */
@Component
class PlayerTable {

  private final MomentWords sentences;
  private final GivenTable given;
  private final StepNames names;
  private final Reasons reasons;
  private final Clocks clocks;
  private final Days days;
  private final Terms terms;
  private final Calendars calendars;
  private final Words words;

  PlayerTable(
      MomentWords sentences,
      GivenTable given,
      StepNames names,
      Reasons reasons,
      Clocks clocks,
      Days days,
      Terms terms,
      Calendars calendars,
      Words words) {
    this.sentences = sentences;
    this.given = given;
    this.names = names;
    this.reasons = reasons;
    this.clocks = clocks;
    this.days = days;
    this.terms = terms;
    this.calendars = calendars;
    this.words = words;
  }

  /** A row or rule that fired. */
  record Fired(String id, String text, String law) {}

  /**
   * A moment.
   *
   * @param kind the last part of its message keys
   * @param element the element it happens at; null for the dossier as a whole
   * @param moved what happened to the statutory clock, one sentence each
   * @param clock how the clock stands afterwards; null before it starts
   */
  record View(
      int number,
      String kind,
      String when,
      @Nullable String element,
      String title,
      List<String> named,
      List<SummaryRow> given,
      @Nullable WhyView why,
      List<Fired> fired,
      List<String> moved,
      @Nullable String clock,
      String passed,
      String waiting,
      String places) {}

  List<View> moments(ScenarioResult result, Bundle bundle) {
    WorkingCalendar calendar = calendars.get(result.playback().terms().calendar());
    List<View> views = new ArrayList<>();
    Ledger before = Ledger.empty();
    for (Moment moment : result.playback().moments()) {
      ClockReading clock = result.playback().clockAt(moment, calendar).orElse(null);
      views.add(view(views.size() + 1, moment, before, clock, bundle));
      before = moment.ledger();
    }
    return views;
  }

  /** The promised hour of the case explained; nothing if its clock never started. */
  Optional<DeadlineView> deadline(ScenarioResult result) {
    WorkingCalendar calendar = calendars.get(result.playback().terms().calendar());
    List<Moment> moments = result.playback().moments();
    return result
        .playback()
        .clock(calendar)
        .map(
            reading ->
                deadline(
                    reading,
                    result.playback().counted(calendar).orElse(reading),
                    moments.get(moments.size() - 1).at()));
  }

  private DeadlineView deadline(ClockReading reading, ClockReading counted, Instant at) {
    return new DeadlineView(
        clocks.at(at).draw(reading, List.of(), null),
        days.at(at).draw(counted),
        days.changes(reading),
        terms.limit(reading.deadline().limit()));
  }

  private View view(
      int number, Moment moment, Ledger before, @Nullable ClockReading clock, Bundle bundle) {
    Ruling ruling = moment.ruling();
    String element = moment.element();
    String question = element == null ? null : names.of(bundle, element);
    return new View(
        number,
        moment.kind().name().toLowerCase(java.util.Locale.ROOT),
        words.appointment(moment.at()),
        element,
        sentences.title(moment, bundle),
        sentences.named(moment, bundle),
        given.of(moment.given(), bundle),
        ruling == null ? null : reasons.draw(ruling, question, bundle, Audience.OFFICIALS),
        ruling == null ? List.of() : fired(ruling, bundle),
        moved(before, moment.ledger()),
        clock == null ? null : clock(clock, moment.at()),
        String.join(" ", moment.passed()),
        String.join(" ", moment.waiting()),
        places(moment, bundle));
  }

  private List<String> moved(Ledger before, Ledger after) {
    return after.entries().stream().skip(before.entries().size()).map(this::entry).toList();
  }

  private String entry(LedgerEntry entry) {
    return words.text(
        "studio.player.clock.moved",
        words.text("clock.entry." + entry.kind()),
        words.of(entry.cause().reasonVi(), entry.cause().reasonEn()));
  }

  private String clock(ClockReading reading, Instant at) {
    var drawn = clocks.at(at).draw(reading, List.of(), null);
    return drawn.lead() + " · " + drawn.due();
  }

  private String places(Moment moment, Bundle bundle) {
    return String.join(", ", moment.waiting().stream().map(id -> names.of(bundle, id)).toList());
  }

  private List<Fired> fired(Ruling ruling, Bundle bundle) {
    Map<String, RuleSentence> known = bundle.rules().book().sentences();
    List<Fired> fired = new ArrayList<>();
    for (String id : ruling.fired()) {
      RuleSentence sentence = known.get(id);
      fired.add(
          sentence == null
              ? new Fired(id, "", "")
              : new Fired(id, words.of(sentence.text()), words.of(sentence.citation().text())));
    }
    return fired;
  }
}
